import {
  type Dynamic,
  flatMap,
  getItem,
  getSlice,
  isDigit,
  join,
  lazyFlatMap,
  print,
  repr,
  rsplit,
  split,
  splitLines,
  strip,
  title,
} from "./runtime/python/index.js";

// Chains of string methods as in text cleaning.
const raw = "  **Title:** The  Big\tRun -- \n\n";
print(repr(strip(strip(raw), "*")), split(raw.replaceAll("*", "")), join(" ", split(raw)));
print(
  title("snake_case_name".replaceAll("_", " ")).replaceAll(" ", ""),
  join("-", split("A B C".toLowerCase())),
  getItem("camelCase", 0).toUpperCase() + getSlice("camelCase", 1, null),
);
print(
  strip(getItem(split("key: value: more", ":", 1), 1)),
  getItem(getItem("a=1&b=2".split("&"), -1).split("="), 0),
  getItem(rsplit("x.y.z", ".", 1), 0),
);
print(
  flatMap(splitLines(" a \n\n b "), (line: Dynamic) => (strip(line) ? [strip(line)] : [])),
  join(
    "",
    lazyFlatMap("a1b2", (c: Dynamic) => (isDigit(c) ? [c] : [])),
  ),
);
print(
  "some error".toLowerCase().includes("Error".toLowerCase()) ? "yes" : "no",
  "END".endsWith("D") && getSlice("END", null, -1),
);
