import {
  type Dynamic,
  Tuple,
  callMethod,
  getItem,
  iterate,
  join,
  map,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";
import { compile, error, escape, findall, finditer, search, sub } from "./runtime/python/re.js";

let pat!: string;
// Patterns made at run time, and errors of the pattern.
for (pat of Tuple.of("(", "[a", "*a", "a{2,1}", "\\q", "(?P<1>a)", "(a)\\2", "(?<=a*)b")) {
  try {
    compile(pat);
    print("ok", pat);
  } catch (caught) {
    const e = rethrowUnless(caught, error);
    print(pat, "|", e);
  }
}
const words: string[] = ["a.b", "c+"];
pat = join("|", map(escape, words));
print(pat, findall(pat, "a.b axb c+ cc"));
const name = "Ann";
print(
  callMethod(search(`\\b${name}\\b`, "x Ann y"), "span", []),
  sub(`(${["x", "y"].join("|")})`, (m: Dynamic) => callMethod(getItem(m, 1), "upper", []), "xyz"),
);
function tok(s: string): Dynamic[] {
  return Array.from(
    iterate(
      finditer("(?P<num>\\d+(?:\\.\\d+)?)|(?P<id>[A-Za-z_]\\w*)|(?P<op>[-+*/()])|(?P<ws>\\s+)", s),
    ),
    (m: Dynamic) => Tuple.of(m.lastgroup, m.group()),
  );
}
print(tok("x1 + 2.5*(y)"));
