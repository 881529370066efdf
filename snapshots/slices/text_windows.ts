import * as py from "./runtime/python/index.js";

// Truncating and previewing text.
function preview(s: string, n: number = 10): string {
  return py.len(s) <= n ? s : py.getSlice(s, null, n - 3) + "...";
}
py.print(Array.from(py.Tuple.of("", "short", "exactly-10", "much longer than that"), (s: string) => preview(s)));
const s = "2024-05-06T07:08:09Z";
py.print(
  py.getSlice(s, null, 4),
  py.getSlice(s, 5, 7),
  py.getSlice(s, null, 10),
  py.getSlice(s, 11, -1),
  py.getItem(s, -1),
  py.getSlice(s, null, -1) + "+00:00",
  py.getSlice(py.getSlice(s, null, null, -1), null, 3),
);
py.print(
  py.getSlice("a,b", -1, null),
  py.getSlice("", null, 5),
  py.getSlice("", -1, null),
  py.getSlice("abc", -5, -1),
  py.getSlice("abc", 5, null) === "",
);
