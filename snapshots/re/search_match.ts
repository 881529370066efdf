import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { fullmatch, match, search } from "./runtime/python/re.js";

// search, match, fullmatch, groups, spans.
let m: Dynamic = search("(\\w+)@(\\w+)\\.com", "mail bob@site.com now");
py.print(
  py.callMethod(m, "group", []),
  py.callMethod(m, "group", [0, 1, 2]),
  py.callMethod(m, "groups", []),
  py.callMethod(m, "span", []),
  py.callMethod(m, "start", [1]),
  py.callMethod(m, "end", [2]),
  py.getItem(m, 1),
  !!m,
  py.getSlice(py.getAttr(m, "string"), null, 4),
  py.getAttr(m, "re").pattern,
);
py.print(
  match("b", "ab"),
  py.callMethod(match("a", "ab"), "group", []),
  fullmatch("a.", "ab") != null,
  fullmatch("a", "ab"),
  search("x", "y"),
);
m = match("(?P<year>\\d{4})-(?P<month>\\d\\d)(-(?P<day>\\d\\d))?", "2024-05 z");
py.print(
  py.callMethod(m, "groupdict", []),
  py.getItem(m, "year"),
  py.callMethod(m, "groups", ["none"]),
  py.callMethod(m, "group", ["day"]),
  py.getAttr(m, "lastgroup"),
  py.getAttr(m, "lastindex"),
);
if ((m = search("\\d+", "ab12"))) {
  py.print(py.add(py.int(m.group()), 1), m);
}
try {
  py.callMethod(m, "group", [5]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.IndexError);
  py.print(e);
}
