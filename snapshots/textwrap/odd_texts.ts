import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { dedent, fill, indent, shorten, wrap } from "./runtime/python/stdlib/textwrap.js";

// Long words, tabs, hyphens, empty lines and placeholders.

for (const text of py.Tuple.of(
  "",
  "   ",
  "word",
  py.mul("a", 25),
  "well-known self-contained e-mail",
  "tab\there\nnew  line",
  "one two three four five six seven",
)) {
  py.print(
    py.repr(text),
    wrap(text, 10),
    wrap(text, 10, { break_long_words: false, break_on_hyphens: false }),
    py.repr(fill(text, 12, { initial_indent: "* ", subsequent_indent: "  " })),
    py.repr(shorten(text, 14, { placeholder: "…" })),
  );
}
py.print(
  py.repr(dedent("\n    a\n      b\n\n    c\n")),
  py.repr(dedent("  a\n\tb")),
  py.repr(indent("a\n\nb\n", "> ")),
  py.repr(indent("a\n\n", "-", (line: Dynamic) => true)),
);
for (const bad of py.Tuple.of(
  py.signature(() => wrap("x", 0), "<lambda>", []),
  py.signature(() => shorten("hello world", 3, { placeholder: "....." }), "<lambda>", []),
  py.signature(() => wrap("a b", 5, { max_lines: 0 }), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
}
