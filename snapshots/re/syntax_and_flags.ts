import {
  type Dynamic,
  IndexError,
  Tuple,
  TypeError,
  bitor,
  bytes,
  call,
  callMethod,
  eq,
  getAttr,
  getItem,
  iterate,
  print,
  repr,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";
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
print(
  findall("(?P<k>\\w+)=(?P<v>\\d*)", "a=1, b=, é=33"),
  callMethod(search("(?<=\\$)\\d+(?!\\d|%)", "5% $42"), "group", []),
  findall("(?<!a)b", "ab bb"),
  sub("(\\w)(\\w)", "\\2\\1", "abcd"),
  sub("(?P<x>\\d)", "<\\g<x>\\g<0>>", "a1"),
  subn("a", "b", "aaa", 2),
  sub("x*", "-", "abxd"),
  sub("\\b", "|", "hi you"),
);
print(
  split("[,;]\\s*", "a, b;c"),
  split("(,)", "a,b"),
  split("", "ab"),
  split("\\d", "a1b2c", 1),
  split("x", ""),
  callMethod(fullmatch("a|ab", "ab"), "group", []),
  match("\\Aab\\Z", "ab\n"),
  match("a$", "a\n") != null,
  findall("^\\w", "a\nb", MULTILINE),
  findall(".+", "a\nb", DOTALL),
);
print(
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
print(
  callMethod(m, "groups", []),
  callMethod(m, "groups", ["-"]),
  callMethod(m, "groupdict", []),
  callMethod(m, "span", []),
  callMethod(m, "start", [1]),
  callMethod(m, "end", ["w"]),
  callMethod(m, "span", [3]),
  getItem(m, 0),
  getItem(m, "w"),
  getAttr(m, "lastgroup"),
  getAttr(m, "lastindex"),
  callMethod(m, "expand", ["\\g<w>:\\1"]),
  getAttr(m, "string"),
  getAttr(m, "re").pattern,
  getAttr(m, "pos"),
  !!m,
  repr(m),
);
const p = compile("a(b)?", bitor(IGNORECASE, MULTILINE));
print(
  p,
  p.flags,
  p.groups,
  p.groupindex,
  p.pattern,
  callMethod(p.match("xAB", 1), "span", []),
  p.search("ab", 1),
  callMethod(p.fullmatch("AB"), "group", [1]),
  Array.from(iterate(p.finditer("ab a AB")), (x: Dynamic) => x.start()),
  eq(p, compile("a(b)?", bitor(IGNORECASE, MULTILINE))),
  p.sub(
    signature((k: Dynamic) => str(callMethod(k, "start", [])), "<lambda>", ["k"]),
    "ab-ab",
  ),
);
print(
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
for (const bad of Tuple.of(
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
    print(compile(bad));
  } catch (caught) {
    const e = rethrowUnless(caught, error);
    print(bad, "|", e, "|", getAttr(e, "pos"));
  }
}
for (const bad of Tuple.of(
  signature(() => sub("a", "\\2", "a"), "<lambda>", []),
  signature(() => callMethod(match("a", "a"), "group", [3]), "<lambda>", []),
  signature(() => callMethod(match("a", "a"), "group", ["x"]), "<lambda>", []),
  signature(() => search(5, "a"), "<lambda>", []),
  signature(() => search("a", 5), "<lambda>", []),
  signature(() => search("a", bytes([97])), "<lambda>", []),
  signature(() => compile(bytes([97])).search("a"), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught2) {
    const e = rethrowUnless(caught2, error, IndexError, TypeError);
    print(typeName(e), e);
  }
}
