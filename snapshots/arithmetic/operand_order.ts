import {
  type Dynamic,
  Tuple,
  ValueError,
  add,
  and,
  call,
  clear,
  floordiv,
  getAttr,
  getSlice,
  is,
  isIn,
  lt,
  neg,
  or,
  pow,
  print,
  signature,
  str,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Operands from left to right, short circuits, and what runs when one of them raises.
const log: Dynamic[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x);
  return r === null ? x : r;
}

function boom(x: number): Dynamic {
  log.push("boom" + str(x));
  throw new ValueError(x);
}

function raisingArgument(): Dynamic {
  return call(a(1), [boom(2)]);
}
signature(raisingArgument, "raising_argument", []);

function raisingSum(): Dynamic {
  return add(add(a(1), boom(2)), a(3));
}
signature(raisingSum, "raising_sum", []);

function andOr(): Dynamic {
  return or(
    and(a(0), () => boom(1)),
    () => a(2),
  );
}
signature(andOr, "and_or", []);

function chainedComparison(): boolean {
  let operand: Dynamic;
  let operand2: Dynamic;
  return lt(a(1), (operand = a(2))) && lt(operand, (operand2 = a(0))) && lt(operand2, boom(3));
}
signature(chainedComparison, "chained_comparison", []);

function raisingNot(): boolean {
  return !truthy(boom(1));
}
signature(raisingNot, "raising_not", []);

function minusPower(): Dynamic {
  return neg(pow(a(1), a(2)));
}
signature(minusPower, "minus_power", []);

function powerOfMinus(): Dynamic {
  return pow(a(2), neg(a(1)));
}
signature(powerOfMinus, "power_of_minus", []);

function conditional(): Dynamic {
  return truthy(a(0)) ? a(1) : a(2);
}
signature(conditional, "conditional", []);

function chainedIn(): boolean {
  let operand3: Dynamic;
  return isIn(a(1), (operand3 = a(2, [1]))) && isIn(operand3, a(3, [[1]]));
}
signature(chainedIn, "chained_in", []);

function chainedIs(): boolean {
  let operand4: Dynamic;
  return is(a(1), (operand4 = a(1))) && !is(operand4, a(null));
}
signature(chainedIs, "chained_is", []);

function sliceBounds(): Dynamic {
  return getSlice(a(1, "abc"), a(0), a(2), a(1));
}
signature(sliceBounds, "slice_bounds", []);

function division(): Dynamic {
  return floordiv(a(1, 10), a(0));
}
signature(division, "division", []);

function raisingFstring(): string {
  return `${str(a(1))} ${str(boom(2))}`;
}
signature(raisingFstring, "raising_fstring", []);

for (const function_ of Tuple.of(
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
  clear(log);
  try {
    print(getAttr(function_, "__name__"), call(function_, []), log);
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error, log);
  }
}
