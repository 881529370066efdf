import {
  Tuple,
  center,
  expandTabs,
  ljust,
  print,
  rjust,
  str,
  zfill,
} from "./runtime/python/index.js";

// center, ljust, rjust, zfill, expandtabs.
print(
  "|" + center("ab", 7) + "|",
  center("ab", 5, "*"),
  center("abc", 6, "-"),
  "|" + ljust("ab", 5) + "|",
  rjust("ab", 5, "."),
);
print(zfill("42", 5), zfill("-42", 5), zfill("+1", 4), zfill("abc", 2), zfill("", 3));
print(expandTabs("a\tb\tccc\td", 4), expandTabs("a\tb"), expandTabs("\t", 0) + "|");
for (const row of [Tuple.of("name", 10), Tuple.of("id", 2000)]) {
  print(ljust(row[0], 8) + rjust(str(row[1]), 6));
}
