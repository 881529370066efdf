import * as py from "./runtime/python/index.js";

// chr, ord, hex, oct, bin.
py.print(
  py.chr(97),
  py.chr(8364),
  py.chr(128512),
  py.ord("a"),
  py.ord("€"),
  py.ord("😀"),
  py.hex(255),
  py.hex(-1),
  py.oct(8),
  py.bin(5),
  py.bin(-5),
  py.hex(0),
  py.bin(0),
);
py.print(
  py.int(py.hex(255), 16),
  py.int(py.bin(9), 2),
  py.int("0o17", 8),
  Array.from(py.iterate("HAL"), (c: string) => py.chr(py.ord(c) + 1)).join(""),
  Array.from(py.iterate("xyz"), (c: string) => py.ord(c) - py.ord("a")),
);
for (const f of py.Tuple.of(
  py.signature(() => py.chr(1114112), "<lambda>", []),
  py.signature(() => py.chr("a"), "<lambda>", []),
  py.signature(() => py.ord(""), "<lambda>", []),
  py.signature(() => py.ord("ab"), "<lambda>", []),
  py.signature(() => py.hex(1.5), "<lambda>", []),
  py.signature(() => py.bin("1"), "<lambda>", []),
  py.signature(() => py.ord(5), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
