import {
  type Dynamic,
  bytearray,
  bytes,
  call,
  callMethod,
  delItem,
  eq,
  getItem,
  getSlice,
  iadd,
  len,
  notMigrated,
  print,
  setItem,
  setSlice,
} from "./runtime/python/index.js";

// bytearray is mutable.
let ba: Dynamic = bytearray(bytes([97, 98, 99]));
setItem(ba, 0, 65);
callMethod(ba, "append", [100]);
callMethod(ba, "extend", [bytes([101, 102])]);
print(ba, len(ba), bytes(ba), getSlice(ba, 1, 3));
delItem(ba, 0);
ba = iadd(ba, bytes([33]));
print(
  callMethod(ba, "decode", []),
  eq(ba, bytearray(bytes([98, 99, 100, 101, 102, 33]))),
  eq(ba, bytes([98, 99, 100, 101, 102, 33])),
);
setSlice(ba, 1, 3, bytes([88, 89, 90]));
print(ba, callMethod(ba, "pop", []), callMethod(ba, "find", [bytes([90])]));
// Python: mv = memoryview(b"hello")
const mv = call(notMigrated("unsupported-expression", "memoryview"), [
  bytes([104, 101, 108, 108, 111]),
]);
print(getItem(mv, 1), bytes(getSlice(mv, 1, 3)), len(mv));
