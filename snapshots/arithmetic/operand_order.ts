import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Operands from left to right, short circuits, and what runs when one of them raises.
const log: Dynamic[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x);
  return r === null ? x : r;
}

function boom(x: number): Dynamic {
  log.push("boom" + py.str(x));
  throw new py.ValueError(x);
}

function raisingArgument(): Dynamic {
  return py.call(a(1), [boom(2)]);
}
py.signature(raisingArgument, "raising_argument", []);

function raisingSum(): Dynamic {
  return py.add(py.add(a(1), boom(2)), a(3));
}
py.signature(raisingSum, "raising_sum", []);

function andOr(): Dynamic {
  return py.or(
    py.and(a(0), () => boom(1)),
    () => a(2),
  );
}
py.signature(andOr, "and_or", []);

function chainedComparison(): boolean {
  let operand: Dynamic;
  let operand2: Dynamic;
  return py.lt(a(1), (operand = a(2))) && py.lt(operand, (operand2 = a(0))) && py.lt(operand2, boom(3));
}
py.signature(chainedComparison, "chained_comparison", []);

function raisingNot(): boolean {
  return !py.truthy(boom(1));
}
py.signature(raisingNot, "raising_not", []);

function minusPower(): Dynamic {
  return py.neg(py.pow(a(1), a(2)));
}
py.signature(minusPower, "minus_power", []);

function powerOfMinus(): Dynamic {
  return py.pow(a(2), py.neg(a(1)));
}
py.signature(powerOfMinus, "power_of_minus", []);

function conditional(): Dynamic {
  return py.truthy(a(0)) ? a(1) : a(2);
}
py.signature(conditional, "conditional", []);

function chainedIn(): boolean {
  let operand3: Dynamic;
  return py.isIn(a(1), (operand3 = a(2, [1]))) && py.isIn(operand3, a(3, [[1]]));
}
py.signature(chainedIn, "chained_in", []);

function chainedIs(): boolean {
  let operand4: Dynamic;
  return py.is(a(1), (operand4 = a(1))) && !py.is(operand4, a(null));
}
py.signature(chainedIs, "chained_is", []);

function sliceBounds(): Dynamic {
  return py.getSlice(a(1, "abc"), a(0), a(2), a(1));
}
py.signature(sliceBounds, "slice_bounds", []);

function division(): Dynamic {
  return py.floordiv(a(1, 10), a(0));
}
py.signature(division, "division", []);

function raisingFstring(): string {
  return `${py.str(a(1))} ${py.str(boom(2))}`;
}
py.signature(raisingFstring, "raising_fstring", []);

for (const function_ of py.Tuple.of(
  raisingArgument,
  raisingSum,
  andOr,
  chainedComparison,
  raisingNot,
  minusPower,
  powerOfMinus,
  conditional,
  chainedIn,
  chainedIs,
  sliceBounds,
  division,
  raisingFstring,
)) {
  py.clear(log);
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []), log);
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error, log);
  }
}
