import * as py from "./runtime/python/index.js";

// The format mini-language on ints.
for (const spec of py.Tuple.of(
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
  py.print(py.repr(spec), "|" + py.format(65, spec) + "|", "|" + (spec !== "c" ? py.format(-1234567, spec) : "") + "|");
}
