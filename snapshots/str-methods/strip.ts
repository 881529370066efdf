import * as py from "./runtime/python/index.js";

// strip family, prefixes and suffixes.
const s = "  \t hello \n ";
py.print(py.repr(py.strip(s)), py.repr(py.lstrip(s)), py.repr(py.rstrip(s)));
py.print(
  py.strip("xxhixx", "x"),
  py.strip("abcba", "ab"),
  py.strip("www.example.com", "cmowz."),
  py.lstrip("--a--", "-"),
  py.rstrip("a.py", ".py"),
);
py.print(
  py.removePrefix("TestCase", "Test"),
  py.removeSuffix("a.py", ".py"),
  py.removePrefix("a", "b"),
  py.strip(" x "),
);
py.print(
  "agent.py".startsWith("agent"),
  py.endsWith("agent.py", py.Tuple.of(".py", ".txt")),
  py.startsWith("abc", "b", 1),
  py.endsWith("abc", "b", 0, 2),
  "".startsWith(""),
);
py.print(py.repr(py.strip(py.removePrefix(py.strip("```json\n{}\n```", "`"), "json"))));
