import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { compile, error, escape, findall, finditer, search, sub } from "./runtime/python/re.js";

let pat!: string;
// Patterns made at run time, and errors of the pattern.
for (pat of py.Tuple.of("(", "[a", "*a", "a{2,1}", "\\q", "(?P<1>a)", "(a)\\2", "(?<=a*)b")) {
  try {
    compile(pat);
    py.print("ok", pat);
  } catch (caught) {
    const e = py.rethrowUnless(caught, error);
    py.print(pat, "|", e);
  }
}
const words: string[] = ["a.b", "c+"];
pat = py.join("|", py.map(escape, words));
py.print(pat, findall(pat, "a.b axb c+ cc"));
const name = "Ann";
py.print(
  py.callMethod(search(`\\b${name}\\b`, "x Ann y"), "span", []),
  sub(`(${["x", "y"].join("|")})`, (m: Dynamic) => py.callMethod(py.getItem(m, 1), "upper", []), "xyz"),
);
function tok(s: string): Dynamic[] {
  return Array.from(
    py.iterate(finditer("(?P<num>\\d+(?:\\.\\d+)?)|(?P<id>[A-Za-z_]\\w*)|(?P<op>[-+*/()])|(?P<ws>\\s+)", s)),
    (m: Dynamic) => py.Tuple.of(m.lastgroup, m.group()),
  );
}
py.print(tok("x1 + 2.5*(y)"));
