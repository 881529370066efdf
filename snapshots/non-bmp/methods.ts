import {
  type Dynamic,
  callMethod,
  center,
  encode,
  find,
  format,
  getItem,
  getSlice,
  index,
  isAlpha,
  iterate,
  keywords,
  len,
  max,
  min,
  mod,
  mul,
  partition,
  print,
  range,
  replace,
  rfind,
  rjust,
  set,
  sorted,
  startsWith,
  zfill,
} from "./runtime/python/index.js";
import { findall, finditer, match, search, sub } from "./runtime/python/re.js";

// Methods with positions on text outside the BMP.
const s = "😀ab😀cd";
print(
  find(s, "ab"),
  rfind(s, "😀"),
  index(s, "c"),
  getSlice(s, 3, null),
  partition(s, "😀c"),
  s.split("😀"),
  startsWith(s, "ab", 1),
  replace(s, "😀", "", 1),
);
print(
  zfill(s, 8),
  rjust(s, 8, "🎉"),
  center("x", 3, "😀"),
  mod("%3s|", "😀"),
  `${format("😀", "<3")}|${format("😀", "*^4")}`,
  mul("😀", 2),
  isAlpha("😀"),
  encode("😀"),
);
const m = search("cd", s);
print(
  callMethod(m, "span", []),
  sub("😀", "!", s),
  Array.from(iterate(finditer("😀", s)), (x: Dynamic) => x.start()),
  findall("[😀-😂]", s),
  callMethod(match("..", s), "group", []),
);
for (const i of range(len(s))) {
  print(getItem(s, i), keywords({ end: "|" }));
}
print(
  max(s),
  min(s),
  sorted(set(s)),
  getSlice(s, null, null, -2),
  s.includes("😀"),
  len("é"),
  len("é"),
);
