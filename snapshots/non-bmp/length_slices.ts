import * as py from "./runtime/python/index.js";

// Text outside the BMP counts as code points.
const s = "a😀b🎉";
py.print(
  py.len(s),
  py.getItem(s, 1),
  py.getItem(s, -1),
  py.getSlice(s, 1, 3),
  py.getSlice(s, null, null, -1),
  py.list(s),
);
py.print(
  Array.from(py.iterate(s), (c: string) => py.ord(c)),
  py.chr(128512),
  py.index(s, "b"),
  py.find(s, "🎉"),
  py.count(s, "😀"),
);
py.print(py.center(s, 8, "*"), py.ljust(s, 6, ".") + "|", `${py.format(s, ">7")}|`, `${py.repr(s)}`, s.toUpperCase());
for (const [i, ch] of py.enumerate(s)) {
  py.print(i, ch);
}
py.print(s.split("b"), s.replaceAll("😀", "x"), py.lt("😀", "￿"), py.max("￿", "😀") === "😀");
