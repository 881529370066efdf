import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { findall, finditer, match, search, sub } from "./runtime/python/re.js";

// Methods with positions on text outside the BMP.
const s = "😀ab😀cd";
py.print(
  py.find(s, "ab"),
  py.rfind(s, "😀"),
  py.index(s, "c"),
  py.getSlice(s, 3, null),
  py.partition(s, "😀c"),
  s.split("😀"),
  py.startsWith(s, "ab", 1),
  py.replace(s, "😀", "", 1),
);
py.print(
  py.zfill(s, 8),
  py.rjust(s, 8, "🎉"),
  py.center("x", 3, "😀"),
  py.mod("%3s|", "😀"),
  `${py.format("😀", "<3")}|${py.format("😀", "*^4")}`,
  py.mul("😀", 2),
  py.isAlpha("😀"),
  py.encode("😀"),
);
const m = search("cd", s);
py.print(
  py.callMethod(m, "span", []),
  sub("😀", "!", s),
  Array.from(py.iterate(finditer("😀", s)), (x: Dynamic) => x.start()),
  findall("[😀-😂]", s),
  py.callMethod(match("..", s), "group", []),
);
for (const i of py.range(py.len(s))) {
  py.print(py.getItem(s, i), py.keywords({ end: "|" }));
}
py.print(
  py.max(s),
  py.min(s),
  py.sorted(py.set(s)),
  py.getSlice(s, null, null, -2),
  s.includes("😀"),
  py.len("é"),
  py.len("é"),
);
