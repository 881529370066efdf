import { Tuple, ValueError, eq, print, repr, rethrowUnless } from "./runtime/python/index.js";
import { join, quote, split } from "./runtime/python/stdlib/shlex.js";

// Words of a command line, quoted and escaped.
for (const text of Tuple.of(
  "a b  c",
  "'a b' c",
  '"a \\"b\\" c" d',
  "a\\ b",
  "",
  "''",
  "a''b",
  "--x='1 2' y",
  "tab\tnew\nline",
  "é 😀",
  "a#b c",
  '"\\n"',
  "'it'\"'\"'s'",
)) {
  print(repr(text), split(text));
}
print(split("a # b", true), split("'a' \"b\"", undefined, false));
for (const bad of Tuple.of("'open", "tail\\", '"x')) {
  try {
    split(bad);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(e);
  }
}
for (const text of Tuple.of("plain", "two words", "it's", "", "$HOME", "a/b.c-d_e", "é")) {
  print(quote(text), eq(split(quote(text)), [text]));
}
print(join(["echo", "a b", "c'd"]));
