import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What assignment expressions in conditions and comprehensions leave behind.
const x = "global";
const counter = 0;

function leftBehind(): Dynamic {
  let y!: number;
  let n!: number;
  let m!: number;
  [(y = 1), y + 1];
  if ((n = py.len("abc")) > 2) {
  }
  return py.Tuple.of(
    y,
    n,
    Array.from(py.range(3), (i: number) => (m = i)),
    py.bound(m, "m"),
  );
}
py.signature(leftBehind, "left_behind", []);

function inLambda(): Dynamic {
  const compose = py.signature(
    (...rest: Dynamic[]) => {
      const fs: Dynamic = py.Tuple.of(...rest);
      return (v: Dynamic) =>
        py.getItem(
          Array.from(fs, (f: Dynamic) => (v = py.call(f, [v]))),
          -1,
        );
    },
    "in_lambda.<locals>.<lambda>",
    ["*fs"],
  );
  return compose(
    (q: Dynamic) => py.add(q, 1),
    (q: Dynamic) => py.mul(q, 2),
  )(3);
}
py.signature(inLambda, "in_lambda", []);

for (const function_ of py.Tuple.of(leftBehind, inLambda)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
