import {
  Dict,
  type Dynamic,
  KeyError,
  Tuple,
  ValueError,
  float,
  keywords,
  print,
  repr,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";
import { Template, capwords } from "./runtime/python/stdlib/string.js";

// Templates with own delimiters and patterns, and which identifiers count.

class Percent extends Template {
  static delimiter: Dynamic = "%";
  static idpattern: Dynamic = "[a-z][_a-z0-9]*\\.?[a-z]+";
}

print(new Percent("%user.name %x.y %% $no").safeSubstitute({ "user.name": "Ann" }));
let t: Dynamic = new Template("${a}$b$$c $_d $é ${ x }");
print(t.safeSubstitute(keywords({ a: 1, b: 2, c: 3, _d: 4 })));
for (const text of Tuple.of(
  "$a.b",
  "$1",
  "${",
  "${}",
  "$",
  "$$",
  "a$",
  "$A_1x-",
  "${a",
  "$ümlaut",
  "x\ny $!",
)) {
  t = new Template(text);
  try {
    print(
      repr(text),
      repr(t.substitute(keywords({ a: "[a]", A_1x: "[A]", b: "[b]" }))),
      t.isValid(),
      t.getIdentifiers(),
    );
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, KeyError);
    print(repr(text), typeName(e), e, t.isValid());
  }
}
const defaults = { name: "user", lang: "en" };
t = new Template("Hi $name ($lang)");
print(
  t.substitute(defaults),
  t.substitute(defaults, keywords({ name: "Bo" })),
  t.safeSubstitute(new Dict()),
  t.substitute({ name: null, lang: float(1) }),
);
print(capwords(" a  b c "), capwords("don't stop-now"), capwords("x,y", ","), capwords(""));
