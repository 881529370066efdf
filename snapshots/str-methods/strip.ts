import {
  Tuple,
  endsWith,
  lstrip,
  print,
  removePrefix,
  removeSuffix,
  repr,
  rstrip,
  startsWith,
  strip,
} from "./runtime/python/index.js";

// strip family, prefixes and suffixes.
const s = "  \t hello \n ";
print(repr(strip(s)), repr(lstrip(s)), repr(rstrip(s)));
print(
  strip("xxhixx", "x"),
  strip("abcba", "ab"),
  strip("www.example.com", "cmowz."),
  lstrip("--a--", "-"),
  rstrip("a.py", ".py"),
);
print(
  removePrefix("TestCase", "Test"),
  removeSuffix("a.py", ".py"),
  removePrefix("a", "b"),
  strip(" x "),
);
print(
  "agent.py".startsWith("agent"),
  endsWith("agent.py", Tuple.of(".py", ".txt")),
  startsWith("abc", "b", 1),
  endsWith("abc", "b", 0, 2),
  "".startsWith(""),
);
print(repr(strip(removePrefix(strip("```json\n{}\n```", "`"), "json"))));
