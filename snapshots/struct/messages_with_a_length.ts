import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { StructError, calcsize, pack, packInto, unpack, unpackFrom } from "./runtime/python/stdlib/struct.js";
import { BytesIO } from "./runtime/python/stdlib/text-io.js";

// Messages with a length in front are written to and read from one buffer.

function write(messages: Dynamic[]): Dynamic {
  const out = new BytesIO();
  for (const [kind, text] of messages) {
    const body = py.encode(text, "utf-8");
    out.write(py.add(pack(">BH", kind, py.len(body)), body));
  }
  return out.getvalue();
}

function read(data: Dynamic): Dynamic[] {
  const items: Dynamic[] = [0, [] as Dynamic[]];
  let offset: Dynamic = items[0];
  const found: Dynamic[] = items[1];
  while (py.lt(offset, py.len(data))) {
    const [kind, length] = py.unpack(unpackFrom(">BH", data, offset), 2);
    offset = py.iadd(offset, calcsize(">BH"));
    found.push(
      py.Tuple.of(
        kind,
        py.callMethod(py.getSlice(data, offset, py.add(offset, length)), "decode", ["utf-8", "replace"]),
      ),
    );
    offset = py.iadd(offset, length);
  }
  return found;
}

const data = write([py.Tuple.of(1, "hi"), py.Tuple.of(2, ""), py.Tuple.of(255, "é😀")]);
py.print(data, py.len(data));
py.print(read(data));
py.print(py.getItem(read(py.getSlice(data, null, -1)), -1));
try {
  read(py.add(data, py.bytes([1])));
} catch (caught) {
  const e = py.rethrowUnless(caught, StructError);
  py.print(e);
}
const buffer = py.bytearray(8);
packInto("<I", buffer, 2, 0xdeadbeef);
py.print(py.callMethod(buffer, "hex", [" "]), unpackFrom("<BB", buffer, 2), py.bytes(py.getSlice(buffer, 2, 4)));
try {
  packInto("<I", buffer, 6, 1);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, StructError);
  py.print(e);
}
const vector: number[] = [0.5, -1.25, py.float(3)];
const blob = pack(`<${vector.length}f`, ...vector);
py.print(
  py.callMethod(blob, "hex", []),
  py.list(unpack("<3f", blob)),
  py.getItem(unpack(`<${py.floordiv(py.len(blob), 4)}I`, blob), 0),
);
