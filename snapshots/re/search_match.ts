import {
  type Dynamic,
  IndexError,
  add,
  callMethod,
  getAttr,
  getItem,
  getSlice,
  int,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";
import { fullmatch, match, search } from "./runtime/python/re.js";

// search, match, fullmatch, groups, spans.
let m: Dynamic = search("(\\w+)@(\\w+)\\.com", "mail bob@site.com now");
print(
  callMethod(m, "group", []),
  callMethod(m, "group", [0, 1, 2]),
  callMethod(m, "groups", []),
  callMethod(m, "span", []),
  callMethod(m, "start", [1]),
  callMethod(m, "end", [2]),
  getItem(m, 1),
  !!m,
  getSlice(getAttr(m, "string"), null, 4),
  getAttr(m, "re").pattern,
);
print(
  match("b", "ab"),
  callMethod(match("a", "ab"), "group", []),
  fullmatch("a.", "ab") != null,
  fullmatch("a", "ab"),
  search("x", "y"),
);
m = match("(?P<year>\\d{4})-(?P<month>\\d\\d)(-(?P<day>\\d\\d))?", "2024-05 z");
print(
  callMethod(m, "groupdict", []),
  getItem(m, "year"),
  callMethod(m, "groups", ["none"]),
  callMethod(m, "group", ["day"]),
  getAttr(m, "lastgroup"),
  getAttr(m, "lastindex"),
);
if ((m = search("\\d+", "ab12"))) {
  print(add(int(m.group()), 1), m);
}
try {
  callMethod(m, "group", [5]);
} catch (caught) {
  const e = rethrowUnless(caught, IndexError);
  print(e);
}
