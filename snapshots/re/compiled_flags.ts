import * as py from "./runtime/python/index.js";
import { DOTALL, IGNORECASE, MULTILINE, VERBOSE, compile, findall, match, search } from "./runtime/python/re.js";

// Compiled patterns, flags, verbose mode, lookaround.
const p = compile(
  `(?P<key>\\w+) \\s* = \\s*  # key
   (?P<val>.*)`,
  py.bitor(VERBOSE, IGNORECASE),
);
py.print(
  py.callMethod(p.match("Name = x"), "groupdict", []),
  py.count(p.pattern, "\n"),
  p.search("zz"),
  py.truthy(py.bitand(p.flags, IGNORECASE)),
  p.groups,
  py.getItem(p.groupindex, "val"),
);
py.print(
  findall("(?<=\\$)\\d+", "$5 6 $7"),
  findall("\\w+(?!\\w*\\d)", "ab1 cd"),
  findall("(?<!a)b", "ab cb"),
  py.callMethod(search("(a)(?=b)", "ab"), "span", []),
  py.callMethod(match("(.)\\1", "aa"), "group", []),
  py.callMethod(search("^b$", "a\nb\nc", MULTILINE), "start", []),
  search("a.c", "a\nc", DOTALL) != null,
);
py.print(
  py.callMethod(p.fullmatch("k=v"), "span", ["val"]),
  py.callMethod(compile("b").search("abab", 2), "start", []),
  compile("\\d").sub("", "a1"),
  compile("a").findall("aXa"),
  search("\\Aab\\Z", "ab\n"),
  search("ab$", "ab\n") != null,
  findall("[^\\W\\d_]+", "ab1_c"),
);
