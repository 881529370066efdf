import * as py from "./runtime/python/index.js";
import { filter, fnmatch, fnmatchcase } from "./runtime/python/stdlib/fnmatch.js";

// Shell patterns on names.
for (const [name, pattern] of py.Tuple.of(
  py.Tuple.of("a.py", "*.py"),
  py.Tuple.of("a.PY", "*.py"),
  py.Tuple.of("ab", "a?"),
  py.Tuple.of("a\n", "a?"),
  py.Tuple.of("b", "[a-c]"),
  py.Tuple.of("d", "[!a-c]"),
  py.Tuple.of("[", "[[]"),
  py.Tuple.of("a]", "a[]]"),
  py.Tuple.of("x[", "x["),
  py.Tuple.of("é😀", "??"),
  py.Tuple.of("", "*"),
  py.Tuple.of("a.b", "a.b"),
  py.Tuple.of("axb", "a.b"),
  py.Tuple.of("a-c", "a[a-]c"),
)) {
  py.print(py.repr(name), pattern, fnmatch(name, pattern), fnmatchcase(name, pattern));
}
py.print(filter(["a.txt", "b.md", "c.txt"], "*.txt"), filter([], "*"), filter(py.Tuple.of("x", "y"), "[x]"));
