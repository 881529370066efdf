import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  Formatter,
  Template,
  asciiLetters,
  capwords,
  digits,
  hexdigits,
  octdigits,
  printable,
  punctuation,
  whitespace,
} from "./runtime/python/stdlib/string.js";

// Template and Formatter, constants and capwords.
py.print(
  asciiLetters,
  digits,
  punctuation,
  py.repr(whitespace),
  py.len(printable),
  hexdigits,
  octdigits,
  capwords("hello  wORLD\tx"),
  capwords("a-b c", "-"),
);
let t: Dynamic = new Template("$who owes ${amount}$$ to $who_else, $ 5");
py.print(t.safeSubstitute(py.keywords({ who: "Ann", amount: 5 })), t.template);
t = new Template("$a ${b}c $$ $d");
py.print(
  t.substitute({ a: 1, b: null }, py.keywords({ d: "é" })),
  t.substitute(py.dict(undefined, { a: 1, b: 2, d: 3 }), py.keywords({ a: 9 })),
  t.safeSubstitute(py.keywords({ a: 1 })),
  t.getIdentifiers(),
  t.isValid(),
  new Template("$").isValid(),
);
for (const bad of py.Tuple.of(
  py.signature(() => t.substitute(py.keywords({ a: 1 })), "<lambda>", []),
  py.signature(() => new Template("a $ b").substitute(), "<lambda>", []),
  py.signature(() => new Template("line\n${").substitute(), "<lambda>", []),
  py.signature(() => new Template(5).substitute(), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
class T extends Template {
  static delimiter: Dynamic = "%";
}
py.print(new T("%x $x %%").substitute(py.keywords({ x: 1 })));
const f = new Formatter();
py.print(f.format("{0} {a!r:>5} {1[k]} {2.real}", 1, { k: "v" }, 3, py.keywords({ a: "x" })));
for (const bad of py.Tuple.of(
  py.signature(() => f.format("{a}"), "<lambda>", []),
  py.signature(() => f.format("{1}", 0), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.KeyError, py.IndexError);
    py.print(py.typeName(e), e);
  }
}
