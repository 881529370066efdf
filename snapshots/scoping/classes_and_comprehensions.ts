import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Class bodies and comprehensions have scopes of their own.
const x = "global";
const counter = 0;

function sameName(): Dynamic {
  const xs: number[] = [1, 2];
  const r: number[][] = [xs, xs].map((xs: number[]) => xs);
  return py.Tuple.of(r, xs);
}
py.signature(sameName, "same_name", []);

function outerStays(): Dynamic {
  const i = "out";
  const r: number[] = Array.from(py.range(2), (i: number) => i);
  const s = new py.Dict(Array.from(py.iterate("ab"), (i: string) => [i, i] as [Dynamic, Dynamic]));
  const g = py.sum(py.lazyFlatMap(py.range(4), (i: number) => [i]));
  return py.Tuple.of(i, r, s, g);
}
py.signature(outerStays, "outer_stays", []);

function loopVariableStays(): Dynamic {
  let q!: number;
  let last!: number;
  for (q of py.range(3)) {
    last = q;
  }
  return py.Tuple.of(py.bound(q, "q"), py.bound(last, "last"));
}
py.signature(loopVariableStays, "loop_variable_stays", []);

for (const function_ of py.Tuple.of(sameName, outerStays, loopVariableStays)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
