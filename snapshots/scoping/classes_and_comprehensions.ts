import {
  Dict,
  type Dynamic,
  Tuple,
  bound,
  call,
  getAttr,
  iterate,
  lazyFlatMap,
  print,
  range,
  signature,
  sum,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Class bodies and comprehensions have scopes of their own.
const x = "global";
const counter = 0;

function sameName(): Dynamic {
  const xs: number[] = [1, 2];
  const r: number[][] = [xs, xs].map((xs: number[]) => xs);
  return Tuple.of(r, xs);
}
signature(sameName, "same_name", []);

function outerStays(): Dynamic {
  const i = "out";
  const r: number[] = Array.from(range(2), (i: number) => i);
  const s = new Dict(Array.from(iterate("ab"), (i: string) => [i, i] as [Dynamic, Dynamic]));
  const g = sum(lazyFlatMap(range(4), (i: number) => [i]));
  return Tuple.of(i, r, s, g);
}
signature(outerStays, "outer_stays", []);

function loopVariableStays(): Dynamic {
  let q!: number;
  let last!: number;
  for (q of range(3)) {
    last = q;
  }
  return Tuple.of(bound(q, "q"), bound(last, "last"));
}
signature(loopVariableStays, "loop_variable_stays", []);

for (const function_ of Tuple.of(sameName, outerStays, loopVariableStays)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
