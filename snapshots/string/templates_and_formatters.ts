import {
  type Dynamic,
  IndexError,
  KeyError,
  Tuple,
  TypeError,
  ValueError,
  call,
  dict,
  keywords,
  len,
  print,
  repr,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
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
print(
  asciiLetters,
  digits,
  punctuation,
  repr(whitespace),
  len(printable),
  hexdigits,
  octdigits,
  capwords("hello  wORLD\tx"),
  capwords("a-b c", "-"),
);
let t: Dynamic = new Template("$who owes ${amount}$$ to $who_else, $ 5");
print(t.safeSubstitute(keywords({ who: "Ann", amount: 5 })), t.template);
t = new Template("$a ${b}c $$ $d");
print(
  t.substitute({ a: 1, b: null }, keywords({ d: "é" })),
  t.substitute(dict(undefined, { a: 1, b: 2, d: 3 }), keywords({ a: 9 })),
  t.safeSubstitute(keywords({ a: 1 })),
  t.getIdentifiers(),
  t.isValid(),
  new Template("$").isValid(),
);
for (const bad of Tuple.of(
  signature(() => t.substitute(keywords({ a: 1 })), "<lambda>", []),
  signature(() => new Template("a $ b").substitute(), "<lambda>", []),
  signature(() => new Template("line\n${").substitute(), "<lambda>", []),
  signature(() => new Template(5).substitute(), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError, ValueError, TypeError);
    print(typeName(e), e);
  }
}
class T extends Template {
  static delimiter: Dynamic = "%";
}
print(new T("%x $x %%").substitute(keywords({ x: 1 })));
const f = new Formatter();
print(f.format("{0} {a!r:>5} {1[k]} {2.real}", 1, { k: "v" }, 3, keywords({ a: "x" })));
for (const bad of Tuple.of(
  signature(() => f.format("{a}"), "<lambda>", []),
  signature(() => f.format("{1}", 0), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught2) {
    const e = rethrowUnless(caught2, KeyError, IndexError);
    print(typeName(e), e);
  }
}
