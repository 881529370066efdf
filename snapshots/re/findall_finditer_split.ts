import { type Dynamic, Tuple, iterate, print } from "./runtime/python/index.js";
import { MULTILINE, findall, finditer, split } from "./runtime/python/re.js";

// findall with and without groups, finditer, split.
print(
  findall("\\d+", "a1b22"),
  findall("(\\w)(\\d)", "a1 b2"),
  findall("(\\w)\\d", "a1 b2"),
  findall("x", "y"),
  findall("a*", "baac"),
  findall("(?:ab)+", "ababab"),
);
print(
  Array.from(iterate(finditer("[aeiou]", "education")), (m: Dynamic) =>
    Tuple.of(m.group(), m.start()),
  ),
  split("[,;]\\s*", "a, b;c"),
  split("(-)", "a-b"),
  split("\\s+", " a b "),
  split(",", "a,b,c", 1),
  split("x*", "axb"),
);
print(
  findall("^\\w", "a\nb", MULTILINE),
  findall("(?i)ab", "AB ab"),
  findall("\\bcat\\b", "cat concat cat"),
  findall(".", "a😀"),
  findall("\\w+", "naïve café_1 日本"),
);
