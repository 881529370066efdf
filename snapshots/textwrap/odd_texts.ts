import {
  type Dynamic,
  Tuple,
  ValueError,
  call,
  mul,
  print,
  repr,
  rethrowUnless,
  signature,
} from "./runtime/python/index.js";
import { dedent, fill, indent, shorten, wrap } from "./runtime/python/stdlib/textwrap.js";

// Long words, tabs, hyphens, empty lines and placeholders.

for (const text of Tuple.of(
  "",
  "   ",
  "word",
  mul("a", 25),
  "well-known self-contained e-mail",
  "tab\there\nnew  line",
  "one two three four five six seven",
)) {
  print(
    repr(text),
    wrap(text, 10),
    wrap(text, 10, { break_long_words: false, break_on_hyphens: false }),
    repr(fill(text, 12, { initial_indent: "* ", subsequent_indent: "  " })),
    repr(shorten(text, 14, { placeholder: "…" })),
  );
}
print(
  repr(dedent("\n    a\n      b\n\n    c\n")),
  repr(dedent("  a\n\tb")),
  repr(indent("a\n\nb\n", "> ")),
  repr(indent("a\n\n", "-", (line: Dynamic) => true)),
);
for (const bad of Tuple.of(
  signature(() => wrap("x", 0), "<lambda>", []),
  signature(() => shorten("hello world", 3, { placeholder: "....." }), "<lambda>", []),
  signature(() => wrap("a b", 5, { max_lines: 0 }), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(e);
  }
}
