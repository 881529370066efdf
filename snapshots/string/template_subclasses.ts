import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Template, capwords } from "./runtime/python/stdlib/string.js";

// Templates with own delimiters and patterns, and which identifiers count.

class Percent extends Template {
  static delimiter: Dynamic = "%";
  static idpattern: Dynamic = "[a-z][_a-z0-9]*\\.?[a-z]+";
}

py.print(new Percent("%user.name %x.y %% $no").safeSubstitute({ "user.name": "Ann" }));
let t: Dynamic = new Template("${a}$b$$c $_d $é ${ x }");
py.print(t.safeSubstitute(py.keywords({ a: 1, b: 2, c: 3, _d: 4 })));
for (const text of py.Tuple.of("$a.b", "$1", "${", "${}", "$", "$$", "a$", "$A_1x-", "${a", "$ümlaut", "x\ny $!")) {
  t = new Template(text);
  try {
    py.print(
      py.repr(text),
      py.repr(t.substitute(py.keywords({ a: "[a]", A_1x: "[A]", b: "[b]" }))),
      t.isValid(),
      t.getIdentifiers(),
    );
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.KeyError);
    py.print(py.repr(text), py.typeName(e), e, t.isValid());
  }
}
const defaults = { name: "user", lang: "en" };
t = new Template("Hi $name ($lang)");
py.print(
  t.substitute(defaults),
  t.substitute(defaults, py.keywords({ name: "Bo" })),
  t.safeSubstitute(new py.Dict()),
  t.substitute({ name: null, lang: py.float(1) }),
);
py.print(capwords(" a  b c "), capwords("don't stop-now"), capwords("x,y", ","), capwords(""));
