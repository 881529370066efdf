import { Tuple, print, repr } from "./runtime/python/index.js";
import { filter, fnmatch, fnmatchcase } from "./runtime/python/stdlib/fnmatch.js";

// Shell patterns on names.
for (const [name, pattern] of Tuple.of(
  Tuple.of("a.py", "*.py"),
  Tuple.of("a.PY", "*.py"),
  Tuple.of("ab", "a?"),
  Tuple.of("a\n", "a?"),
  Tuple.of("b", "[a-c]"),
  Tuple.of("d", "[!a-c]"),
  Tuple.of("[", "[[]"),
  Tuple.of("a]", "a[]]"),
  Tuple.of("x[", "x["),
  Tuple.of("é😀", "??"),
  Tuple.of("", "*"),
  Tuple.of("a.b", "a.b"),
  Tuple.of("axb", "a.b"),
  Tuple.of("a-c", "a[a-]c"),
)) {
  print(repr(name), pattern, fnmatch(name, pattern), fnmatchcase(name, pattern));
}
print(
  filter(["a.txt", "b.md", "c.txt"], "*.txt"),
  filter([], "*"),
  filter(Tuple.of("x", "y"), "[x]"),
);
