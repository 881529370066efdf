import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  ASCII,
  DOTALL,
  IGNORECASE,
  MULTILINE,
  VERBOSE,
  compile,
  error,
  escape,
  findall,
  fullmatch,
  match,
  search,
  split,
  sub,
  subn,
} from "./runtime/python/re.js";

// Groups, lookarounds, flags, Unicode, splitting and replacing.
py.print(
  findall("(?P<k>\\w+)=(?P<v>\\d*)", "a=1, b=, é=33"),
  py.callMethod(search("(?<=\\$)\\d+(?!\\d|%)", "5% $42"), "group", []),
  findall("(?<!a)b", "ab bb"),
  sub("(\\w)(\\w)", "\\2\\1", "abcd"),
  sub("(?P<x>\\d)", "<\\g<x>\\g<0>>", "a1"),
  subn("a", "b", "aaa", 2),
  sub("x*", "-", "abxd"),
  sub("\\b", "|", "hi you"),
);
py.print(
  split("[,;]\\s*", "a, b;c"),
  split("(,)", "a,b"),
  split("", "ab"),
  split("\\d", "a1b2c", 1),
  split("x", ""),
  py.callMethod(fullmatch("a|ab", "ab"), "group", []),
  match("\\Aab\\Z", "ab\n"),
  match("a$", "a\n") != null,
  findall("^\\w", "a\nb", MULTILINE),
  findall(".+", "a\nb", DOTALL),
);
py.print(
  findall("(?i)É", "éÉ"),
  findall("\\w+", "naïve 日本 😀 ١٢"),
  findall("\\w+", "naïve", ASCII),
  findall("\\d", "1٣"),
  findall("[^\\W\\d_]+", "ab1_é"),
  findall("\\s", "a b "),
  compile(
    `
  (\\d+)   # number
  \\ *     # blanks
  ([a-z]) # unit
`,
    VERBOSE,
  ).findall("10 k 5m"),
  findall("(a)|(b)", "ab"),
  findall("(?:a)(b)?", "aab"),
  findall("(?s:.)(?-i:x)", "\nx", IGNORECASE),
);
const m = search("(\\d+)-(?P<w>\\w+)?(z)?", "é 12-ab");
py.print(
  py.callMethod(m, "groups", []),
  py.callMethod(m, "groups", ["-"]),
  py.callMethod(m, "groupdict", []),
  py.callMethod(m, "span", []),
  py.callMethod(m, "start", [1]),
  py.callMethod(m, "end", ["w"]),
  py.callMethod(m, "span", [3]),
  py.getItem(m, 0),
  py.getItem(m, "w"),
  py.getAttr(m, "lastgroup"),
  py.getAttr(m, "lastindex"),
  py.callMethod(m, "expand", ["\\g<w>:\\1"]),
  py.getAttr(m, "string"),
  py.getAttr(m, "re").pattern,
  py.getAttr(m, "pos"),
  !!m,
  py.repr(m),
);
const p = compile("a(b)?", py.bitor(IGNORECASE, MULTILINE));
py.print(
  p,
  p.flags,
  p.groups,
  p.groupindex,
  p.pattern,
  py.callMethod(p.match("xAB", 1), "span", []),
  p.search("ab", 1),
  py.callMethod(p.fullmatch("AB"), "group", [1]),
  Array.from(py.iterate(p.finditer("ab a AB")), (x: Dynamic) => x.start()),
  py.eq(p, compile("a(b)?", py.bitor(IGNORECASE, MULTILINE))),
  p.sub(
    py.signature((k: Dynamic) => py.str(py.callMethod(k, "start", [])), "<lambda>", ["k"]),
    "ab-ab",
  ),
);
py.print(
  escape("a.b*c[é] \n-"),
  findall("\\.", "a.b"),
  sub("[\\[\\]]", "", "[x]"),
  findall("[\\w.+-]+@[\\w-]+\\.[\\w.]+", "mail a.b+c@d-e.co.uk!"),
  findall("a{2,3}?", "aaaaa"),
  findall("a{,2}", "aaa"),
  findall("x{2", "x{2"),
  findall("(?=(\\w\\w))", "abcd"),
  findall("(\\w)\\1", "aabbc"),
  findall("(?P<q>['\\\"]).*?(?P=q)", "'a' \"b\""),
  sub("(a)(b)?", "[\\1\\2]", "ab a"),
  findall(false ? "(?(1)b|c)" : "b", "b"),
);
for (const bad of py.Tuple.of(
  "(",
  "[a",
  "*a",
  "a**",
  "(?P<1>a)",
  "\\1",
  "(?<=a*)b",
  "(?P<a>x)(?P<a>y)",
  "a{3,2}",
  "(?z)",
  "\\",
  "[b-a]",
  "(?P=q)",
)) {
  try {
    py.print(compile(bad));
  } catch (caught) {
    const e = py.rethrowUnless(caught, error);
    py.print(bad, "|", e, "|", py.getAttr(e, "pos"));
  }
}
for (const bad of py.Tuple.of(
  py.signature(() => sub("a", "\\2", "a"), "<lambda>", []),
  py.signature(() => py.callMethod(match("a", "a"), "group", [3]), "<lambda>", []),
  py.signature(() => py.callMethod(match("a", "a"), "group", ["x"]), "<lambda>", []),
  py.signature(() => search(5, "a"), "<lambda>", []),
  py.signature(() => search("a", 5), "<lambda>", []),
  py.signature(() => search("a", py.bytes([97])), "<lambda>", []),
  py.signature(() => compile(py.bytes([97])).search("a"), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, error, py.IndexError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
