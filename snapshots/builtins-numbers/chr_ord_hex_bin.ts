import {
  Tuple,
  TypeError,
  ValueError,
  bin,
  call,
  chr,
  hex,
  int,
  iterate,
  oct,
  ord,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";

// chr, ord, hex, oct, bin.
print(
  chr(97),
  chr(8364),
  chr(128512),
  ord("a"),
  ord("€"),
  ord("😀"),
  hex(255),
  hex(-1),
  oct(8),
  bin(5),
  bin(-5),
  hex(0),
  bin(0),
);
print(
  int(hex(255), 16),
  int(bin(9), 2),
  int("0o17", 8),
  Array.from(iterate("HAL"), (c: string) => chr(ord(c) + 1)).join(""),
  Array.from(iterate("xyz"), (c: string) => ord(c) - ord("a")),
);
for (const f of Tuple.of(
  signature(() => chr(1114112), "<lambda>", []),
  signature(() => chr("a"), "<lambda>", []),
  signature(() => ord(""), "<lambda>", []),
  signature(() => ord("ab"), "<lambda>", []),
  signature(() => hex(1.5), "<lambda>", []),
  signature(() => bin("1"), "<lambda>", []),
  signature(() => ord(5), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(typeName(e), e);
  }
}
