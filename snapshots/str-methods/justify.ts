import * as py from "./runtime/python/index.js";

// center, ljust, rjust, zfill, expandtabs.
py.print(
  "|" + py.center("ab", 7) + "|",
  py.center("ab", 5, "*"),
  py.center("abc", 6, "-"),
  "|" + py.ljust("ab", 5) + "|",
  py.rjust("ab", 5, "."),
);
py.print(py.zfill("42", 5), py.zfill("-42", 5), py.zfill("+1", 4), py.zfill("abc", 2), py.zfill("", 3));
py.print(py.expandTabs("a\tb\tccc\td", 4), py.expandTabs("a\tb"), py.expandTabs("\t", 0) + "|");
for (const row of [py.Tuple.of("name", 10), py.Tuple.of("id", 2000)]) {
  py.print(py.ljust(row[0], 8) + py.rjust(py.str(row[1]), 6));
}
