import * as py from "./runtime/python/index.js";
import {
  Template,
  asciiLetters,
  asciiLowercase,
  capwords,
  digits,
  hexdigits,
  punctuation,
  whitespace,
} from "./runtime/python/stdlib/string.js";

// string constants, Template, capwords, Formatter.
py.print(asciiLowercase, digits, hexdigits, punctuation, py.repr(whitespace), py.getSlice(asciiLetters, null, 30));
const t = new Template("Hi $name, ${n}th $$5 $missing");
py.print(
  t.safeSubstitute(py.keywords({ name: "A", n: 4 })),
  capwords("hello  big world"),
  new Template("$a").substitute({ a: 1 }),
);
for (const f of py.Tuple.of(
  py.signature(() => t.substitute(py.keywords({ name: "A", n: 1 })), "<lambda>", []),
  py.signature(() => new Template("$").substitute(), "<lambda>", []),
)) {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
