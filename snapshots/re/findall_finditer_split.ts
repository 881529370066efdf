import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { MULTILINE, findall, finditer, split } from "./runtime/python/re.js";

// findall with and without groups, finditer, split.
py.print(
  findall("\\d+", "a1b22"),
  findall("(\\w)(\\d)", "a1 b2"),
  findall("(\\w)\\d", "a1 b2"),
  findall("x", "y"),
  findall("a*", "baac"),
  findall("(?:ab)+", "ababab"),
);
py.print(
  Array.from(py.iterate(finditer("[aeiou]", "education")), (m: Dynamic) => py.Tuple.of(m.group(), m.start())),
  split("[,;]\\s*", "a, b;c"),
  split("(-)", "a-b"),
  split("\\s+", " a b "),
  split(",", "a,b,c", 1),
  split("x*", "axb"),
);
py.print(
  findall("^\\w", "a\nb", MULTILINE),
  findall("(?i)ab", "AB ab"),
  findall("\\bcat\\b", "cat concat cat"),
  findall(".", "a😀"),
  findall("\\w+", "naïve café_1 日本"),
);
