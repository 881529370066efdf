import { Tuple, float, format, neg, print, repr } from "./runtime/python/index.js";

let spec!: string;
// The format mini-language on floats.
for (spec of Tuple.of(
  "",
  ".2f",
  "8.3f",
  "<8.1f",
  "+.1f",
  ".0f",
  ".3e",
  "E",
  "g",
  ".3g",
  ".10g",
  "%",
  ".1%",
  ",.2f",
  "010.2f",
  "#.0f",
  "_.1f",
  "G",
  "*^12.2f",
  " .2f",
  ".2",
)) {
  print(
    repr(spec),
    Array.from(Tuple.of(1234.5678, -0.5, float(0), float(10000000000), 1e-7, 2.5), (x: number) =>
      format(x, spec),
    ).join("|"),
  );
}
for (const x of Tuple.of(float("nan"), float("inf"), neg(float(0)))) {
  print(
    `${format(x, ".2f")} ${format(x, "+")} ${format(x, "8")} ${format(x, "g")} ${format(x, "%")} ${format(x, "08.1f")}`,
  );
}
