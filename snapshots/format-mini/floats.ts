import * as py from "./runtime/python/index.js";

let spec!: string;
// The format mini-language on floats.
for (spec of py.Tuple.of(
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
  py.print(
    py.repr(spec),
    Array.from(py.Tuple.of(1234.5678, -0.5, py.float(0), py.float(10000000000), 1e-7, 2.5), (x: number) =>
      py.format(x, spec),
    ).join("|"),
  );
}
for (const x of py.Tuple.of(py.float("nan"), py.float("inf"), py.neg(py.float(0)))) {
  py.print(
    `${py.format(x, ".2f")} ${py.format(x, "+")} ${py.format(x, "8")} ${py.format(x, "g")} ${py.format(x, "%")} ${py.format(x, "08.1f")}`,
  );
}
