import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { TextWrapper, dedent, fill, indent, shorten, wrap } from "./runtime/python/stdlib/textwrap.js";

// Wrapping with every option, dedent and indent on odd text.
const text =
  "The quick brown fox, jumped over the lazy-dog; it was well-known and supercalifragilistic expialidocious.  New sentence.\tTab";
for (const kw of py.Tuple.of(
  { width: 20 },
  { width: 20, break_long_words: false },
  { width: 30, initial_indent: "* ", subsequent_indent: "  " },
  { width: 20, break_on_hyphens: false },
  { width: 25, max_lines: 2 },
  { width: 25, max_lines: 2, placeholder: "~" },
  { width: 40, fix_sentence_endings: true },
  { width: 30, expand_tabs: false },
  { width: 15, drop_whitespace: false },
  { width: 1 },
)) {
  py.print(
    kw,
    wrap(
      ...(py.bindKeywords(
        [
          "text",
          "width=",
          "*",
          "initial_indent=",
          "subsequent_indent=",
          "expand_tabs=",
          "tabsize=",
          "replace_whitespace=",
          "fix_sentence_endings=",
          "break_long_words=",
          "drop_whitespace=",
          "break_on_hyphens=",
          "max_lines=",
          "placeholder=",
        ],
        [text],
        kw,
      ) as [Dynamic]),
    ),
  );
}
py.print(
  fill("a b c", 3),
  wrap(""),
  wrap("   "),
  shorten("Hello  world of text", 12),
  shorten("Hello world", 50),
  shorten("Hello world", 8, { placeholder: "..." }),
  py.repr(dedent("  a\n    b\n\n  c\n")),
  py.repr(dedent("\ta\n  b")),
  py.repr(dedent("  \n  a")),
  py.repr(indent("a\n\n b\n", "> ")),
  py.repr(indent("a\n\nb", "> ", (l: Dynamic) => true)),
  wrap("é😀 日本語 ok", 4),
  py.repr(
    dedent(`
    x
      y
    `),
  ),
);
const w = new TextWrapper(10, { initial_indent: ">" });
py.print(w.wrap("hello there world"), w.fill("a b"), w.width);
w.width = 20;
py.print(w.wrap("hello there world"));
for (const bad of py.Tuple.of(
  py.signature(() => wrap("a", 0), "<lambda>", []),
  py.signature(() => shorten("abc def", 2), "<lambda>", []),
  py.signature(() => wrap("a b c d", 3, { max_lines: 1, placeholder: "...." }), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
}
