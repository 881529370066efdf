import {
  bitand,
  bitor,
  callMethod,
  count,
  getItem,
  print,
  truthy,
} from "./runtime/python/index.js";
import {
  DOTALL,
  IGNORECASE,
  MULTILINE,
  VERBOSE,
  compile,
  findall,
  match,
  search,
} from "./runtime/python/re.js";

// Compiled patterns, flags, verbose mode, lookaround.
const p = compile(
  `(?P<key>\\w+) \\s* = \\s*  # key
   (?P<val>.*)`,
  bitor(VERBOSE, IGNORECASE),
);
print(
  callMethod(p.match("Name = x"), "groupdict", []),
  count(p.pattern, "\n"),
  p.search("zz"),
  truthy(bitand(p.flags, IGNORECASE)),
  p.groups,
  getItem(p.groupindex, "val"),
);
print(
  findall("(?<=\\$)\\d+", "$5 6 $7"),
  findall("\\w+(?!\\w*\\d)", "ab1 cd"),
  findall("(?<!a)b", "ab cb"),
  callMethod(search("(a)(?=b)", "ab"), "span", []),
  callMethod(match("(.)\\1", "aa"), "group", []),
  callMethod(search("^b$", "a\nb\nc", MULTILINE), "start", []),
  search("a.c", "a\nc", DOTALL) != null,
);
print(
  callMethod(p.fullmatch("k=v"), "span", ["val"]),
  callMethod(compile("b").search("abab", 2), "start", []),
  compile("\\d").sub("", "a1"),
  compile("a").findall("aXa"),
  search("\\Aab\\Z", "ab\n"),
  search("ab$", "ab\n") != null,
  findall("[^\\W\\d_]+", "ab1_c"),
);
