import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let newGlobal!: number;
// global in functions, and names that functions make global.
const x = "global";
let counter: number = 0;

function increment(): number {
  counter += 1;
  return counter;
}
py.signature(increment, "increment", []);

function madeGlobal(): number {
  newGlobal = 7;
  return py.boundGlobal(newGlobal, "new_global");
}
py.signature(madeGlobal, "made_global", []);

function seenElsewhere(): number {
  return py.boundGlobal(newGlobal, "new_global");
}
py.signature(seenElsewhere, "seen_elsewhere", []);

function nonlocalCounter(): Dynamic {
  let n: number = 0;

  function inc(by: number = 1): number {
    n = py.iadd(n, by);
    return n;
  }
  inc();
  inc(5);
  return py.Tuple.of(n, inc());
}
py.signature(nonlocalCounter, "nonlocal_counter", []);

for (const function_ of py.Tuple.of(increment, madeGlobal, seenElsewhere, nonlocalCounter)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
