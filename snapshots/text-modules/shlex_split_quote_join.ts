import * as py from "./runtime/python/index.js";
import { join, quote, split } from "./runtime/python/stdlib/shlex.js";

// Words of a command line, quoted and escaped.
for (const text of py.Tuple.of(
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
  py.print(py.repr(text), split(text));
}
py.print(split("a # b", true), split("'a' \"b\"", undefined, false));
for (const bad of py.Tuple.of("'open", "tail\\", '"x')) {
  try {
    split(bad);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
}
for (const text of py.Tuple.of("plain", "two words", "it's", "", "$HOME", "a/b.c-d_e", "é")) {
  py.print(quote(text), py.eq(split(quote(text)), [text]));
}
py.print(join(["echo", "a b", "c'd"]));
