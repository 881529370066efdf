import { Tuple, format, print, repr } from "./runtime/python/index.js";

// The format mini-language on ints.
for (const spec of Tuple.of(
  "",
  "d",
  "5d",
  "<5d",
  "^5d",
  "05d",
  "+d",
  " d",
  ",",
  "_",
  "x",
  "X",
  "#x",
  "b",
  "#b",
  "o",
  "c",
  "e",
  "f",
  ".1f",
  "%",
  "=+6d",
  "*>6",
  "08,d",
  "n",
  "#010x",
  "_b",
)) {
  print(
    repr(spec),
    "|" + format(65, spec) + "|",
    "|" + (spec !== "c" ? format(-1234567, spec) : "") + "|",
  );
}
