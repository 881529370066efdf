import {
  type Dynamic,
  Tuple,
  add,
  bytearray,
  bytes,
  callMethod,
  encode,
  float,
  floordiv,
  getItem,
  getSlice,
  iadd,
  len,
  list,
  lt,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";
import {
  StructError,
  calcsize,
  pack,
  packInto,
  unpack,
  unpackFrom,
} from "./runtime/python/stdlib/struct.js";
import { BytesIO } from "./runtime/python/stdlib/text-io.js";

// Messages with a length in front are written to and read from one buffer.

function write(messages: Dynamic[]): Dynamic {
  const out = new BytesIO();
  for (const [kind, text] of messages) {
    const body = encode(text, "utf-8");
    out.write(add(pack(">BH", kind, len(body)), body));
  }
  return out.getvalue();
}

function read(data: Dynamic): Dynamic[] {
  const items: Dynamic[] = [0, [] as Dynamic[]];
  let offset: Dynamic = items[0];
  const found: Dynamic[] = items[1];
  while (lt(offset, len(data))) {
    const [kind, length] = unpackFrom(">BH", data, offset);
    offset = iadd(offset, calcsize(">BH"));
    found.push(
      Tuple.of(
        kind,
        callMethod(getSlice(data, offset, add(offset, length)), "decode", ["utf-8", "replace"]),
      ),
    );
    offset = iadd(offset, length);
  }
  return found;
}

const data = write([Tuple.of(1, "hi"), Tuple.of(2, ""), Tuple.of(255, "é😀")]);
print(data, len(data));
print(read(data));
print(getItem(read(getSlice(data, null, -1)), -1));
try {
  read(add(data, bytes([1])));
} catch (caught) {
  const e = rethrowUnless(caught, StructError);
  print(e);
}
const buffer = bytearray(8);
packInto("<I", buffer, 2, 0xdeadbeef);
print(
  callMethod(buffer, "hex", [" "]),
  unpackFrom("<BB", buffer, 2),
  bytes(getSlice(buffer, 2, 4)),
);
try {
  packInto("<I", buffer, 6, 1);
} catch (caught2) {
  const e = rethrowUnless(caught2, StructError);
  print(e);
}
const vector: number[] = [0.5, -1.25, float(3)];
const blob = pack(`<${vector.length}f`, ...vector);
print(
  callMethod(blob, "hex", []),
  list(unpack("<3f", blob)),
  unpack(`<${floordiv(len(blob), 4)}I`, blob)[0],
);
