import {
  type Dynamic,
  Tuple,
  add,
  bound,
  call,
  getAttr,
  getItem,
  len,
  mul,
  print,
  range,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// What assignment expressions in conditions and comprehensions leave behind.
const x = "global";
const counter = 0;

function leftBehind(): Dynamic {
  let y!: number;
  let n!: number;
  let m!: number;
  [(y = 1), y + 1];
  if ((n = len("abc")) > 2) {
  }
  return Tuple.of(
    y,
    n,
    Array.from(range(3), (i: number) => (m = i)),
    bound(m, "m"),
  );
}
signature(leftBehind, "left_behind", []);

function inLambda(): Dynamic {
  const compose = signature(
    (...rest: Dynamic[]) => {
      const fs: Dynamic = Tuple.of(...rest);
      return (v: Dynamic) =>
        getItem(
          Array.from(fs, (f: Dynamic) => (v = call(f, [v]))),
          -1,
        );
    },
    "in_lambda.<locals>.<lambda>",
    ["*fs"],
  );
  return compose(
    (q: Dynamic) => add(q, 1),
    (q: Dynamic) => mul(q, 2),
  )(3);
}
signature(inLambda, "in_lambda", []);

for (const function_ of Tuple.of(leftBehind, inLambda)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
