import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// find, index, replace, count, translate.
const s = "hello hello";
py.print(
  py.find(s, "l"),
  py.rfind(s, "l"),
  py.find(s, "z"),
  py.find(s, "l", 4),
  py.find(s, "l", 4, 8),
  py.find(s, ""),
  py.index(s, "o"),
  py.rindex(s, "o"),
);
try {
  py.index(s, "zz");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
py.print(
  s.replaceAll("l", "L"),
  py.replace(s, "l", "L", 2),
  py.replace(s, "", "-"),
  "aaa".replaceAll("aa", "b"),
  s.replaceAll("hello ", ""),
);
py.print(py.count(s, "l"), py.count(s, "ll"), py.count("aaaa", "aa"), py.count(s, ""), py.count(s, "l", 5));
const table = py.maketrans("abc", "xyz", "d");
py.print(
  py.translate("aabbccdd!", table),
  py.translate(
    "abc",
    new py.Dict([
      [97, "A"],
      [98, null],
    ] as [Dynamic, Dynamic][]),
  ),
  py.maketrans({ a: "1" }),
);
py.print(py.replace(py.replace("a.b*c", ".", "$&"), "*", "$1"));
