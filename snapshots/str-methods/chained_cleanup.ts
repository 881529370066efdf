import {
  flatMap,
  getItem,
  getSlice,
  isDigit,
  isIn,
  join,
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
  flatMap(splitLines(" a \n\n b "), (line: string) => (strip(line) ? [strip(line)] : [])),
  flatMap("a1b2", (c: string) => (isDigit(c) ? [c] : [])).join(""),
);
print(
  isIn("Error".toLowerCase(), "some error".toLowerCase()) ? "yes" : "no",
  "END".endsWith("D") && getSlice("END", null, -1),
);
