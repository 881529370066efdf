import {
  center,
  chr,
  count,
  enumerate,
  find,
  format,
  getItem,
  getSlice,
  index,
  iterate,
  len,
  list,
  ljust,
  lt,
  max,
  ord,
  print,
  repr,
} from "./runtime/python/index.js";

// Text outside the BMP counts as code points.
const s = "a😀b🎉";
print(
  len(s),
  getItem(s, 1),
  getItem(s, -1),
  getSlice(s, 1, 3),
  getSlice(s, null, null, -1),
  list(s),
);
print(
  Array.from(iterate(s), (c: string) => ord(c)),
  chr(128512),
  index(s, "b"),
  find(s, "🎉"),
  count(s, "😀"),
);
print(
  center(s, 8, "*"),
  ljust(s, 6, ".") + "|",
  `${format(s, ">7")}|`,
  `${repr(s)}`,
  s.toUpperCase(),
);
for (const [i, ch] of enumerate(s)) {
  print(i, ch);
}
print(s.split("b"), s.replaceAll("😀", "x"), lt("😀", "￿"), max("￿", "😀") === "😀");
