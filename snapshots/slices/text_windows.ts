import { Tuple, getItem, getSlice, len, print } from "./runtime/python/index.js";

// Truncating and previewing text.
function preview(s: string, n: number = 10): string {
  return len(s) <= n ? s : getSlice(s, null, n - 3) + "...";
}
print(
  Array.from(Tuple.of("", "short", "exactly-10", "much longer than that"), (s: string) =>
    preview(s),
  ),
);
const s = "2024-05-06T07:08:09Z";
print(
  getSlice(s, null, 4),
  getSlice(s, 5, 7),
  getSlice(s, null, 10),
  getSlice(s, 11, -1),
  getItem(s, -1),
  getSlice(s, null, -1) + "+00:00",
  getSlice(getSlice(s, null, null, -1), null, 3),
);
print(
  getSlice("a,b", -1, null),
  getSlice("", null, 5),
  getSlice("", -1, null),
  getSlice("abc", -5, -1),
  getSlice("abc", 5, null) === "",
);
