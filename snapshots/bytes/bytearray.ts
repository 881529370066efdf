import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// bytearray is mutable.
let ba: Dynamic = py.bytearray(py.bytes([97, 98, 99]));
py.setItem(ba, 0, 65);
py.callMethod(ba, "append", [100]);
py.callMethod(ba, "extend", [py.bytes([101, 102])]);
py.print(ba, py.len(ba), py.bytes(ba), py.getSlice(ba, 1, 3));
py.delItem(ba, 0);
ba = py.iadd(ba, py.bytes([33]));
py.print(
  py.callMethod(ba, "decode", []),
  py.eq(ba, py.bytearray(py.bytes([98, 99, 100, 101, 102, 33]))),
  py.eq(ba, py.bytes([98, 99, 100, 101, 102, 33])),
);
py.setSlice(ba, 1, 3, py.bytes([88, 89, 90]));
py.print(ba, py.callMethod(ba, "pop", []), py.callMethod(ba, "find", [py.bytes([90])]));
// Python: mv = memoryview(b"hello")
const mv = py.call(py.notMigrated("unsupported-expression", "memoryview"), [py.bytes([104, 101, 108, 108, 111])]);
py.print(py.getItem(mv, 1), py.bytes(py.getSlice(mv, 1, 3)), py.len(mv));
