import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// bin, oct, hex, chr and ord at their edges.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

show(
  () => py.bin(10),
  () => py.bin(-10),
  () => py.bin(true),
  () => py.bin(py.pow(2, 65)),
  () => py.bin(py.neg(py.pow(2, 65))),
  () => py.bin(py.float(1)),
  () => py.bin("1"),
  () => py.chr(65),
  () => py.chr(0x1f600),
  () => py.chr(-1),
  () => py.chr(0x110000),
  () => py.chr("a"),
  () => py.chr(py.float(65)),
  () => py.chr(true),
  () => py.chr(py.pow(2, 70)),
  () => py.hex(255),
  () => py.hex(-255),
  () => py.hex(py.pow(2, 70)),
  () => py.hex(true),
  () => py.hex(1.5),
  () => py.hex("a"),
  () => py.oct(8),
  () => py.oct(-8),
  () => py.oct(py.pow(2, 70)),
  () => py.oct(py.float(1)),
  () => py.oct("a"),
  () => py.ord("a"),
  () => py.ord("😀"),
  () => py.ord(""),
  () => py.ord("ab"),
  () => py.ord("😀😀"),
  () => py.ord(py.bytes([97])),
  () => py.ord(py.bytes([97, 98])),
  () => py.ord(5),
);
