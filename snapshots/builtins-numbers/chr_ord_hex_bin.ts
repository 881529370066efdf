import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bin,
  call,
  chr,
  hex,
  int,
  iterate,
  join,
  lazyFlatMap,
  oct,
  ord,
  print,
  signature,
  toException,
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
  join(
    "",
    lazyFlatMap("HAL", (c: Dynamic) => [chr(ord(c) + 1)]),
  ),
  Array.from(iterate("xyz"), (c: Dynamic) => ord(c) - ord("a")),
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
    const e = toException(caught);
    if (e instanceof ValueError || e instanceof TypeError) {
      print(typeName(e), e);
    } else {
      throw caught;
    }
  }
}
