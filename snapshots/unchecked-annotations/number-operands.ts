import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Annotations bind nobody: parameters said to be an int, a float or a bool get every kind of JSON value

function iRange(n: number): Dynamic[] {
  return Array.from(py.range(n), (i: number) => i);
}
py.signature(iRange, "i_range", ["n"]);

function iLoop(n: number): number {
  let t: number = 0;
  for (const i of py.range(n)) {
    t = py.iadd(t, i);
  }
  return t;
}
py.signature(iLoop, "i_loop", ["n"]);

function iDiv(n: number): Dynamic {
  return py.floordiv(n, 2);
}
py.signature(iDiv, "i_div", ["n"]);

function iMod(n: number): boolean {
  return py.eq(py.mod(n, 2), 0);
}
py.signature(iMod, "i_mod", ["n"]);

function iCmp(n: number): boolean {
  return py.gt(n, 3);
}
py.signature(iCmp, "i_cmp", ["n"]);

function iEq(n: number): boolean {
  return py.eq(n, 2);
}
py.signature(iEq, "i_eq", ["n"]);

function iNeg(n: number): Dynamic {
  return py.neg(n);
}
py.signature(iNeg, "i_neg", ["n"]);

function iBits(n: number): number {
  return py.callMethod(n, "bit_length", []);
}
py.signature(iBits, "i_bits", ["n"]);

function iStr(n: number): string {
  return py.str(n);
}
py.signature(iStr, "i_str", ["n"]);

function iIndex(n: number): Dynamic {
  return py.getItem([1, 2, 3], n);
}
py.signature(iIndex, "i_index", ["n"]);

function iSlice(n: number): Dynamic[] {
  return py.getSlice([1, 2, 3], null, n);
}
py.signature(iSlice, "i_slice", ["n"]);

function iRound(n: Dynamic): Dynamic {
  return py.round(n, 1);
}
py.signature(iRound, "i_round", ["n"]);

function iMax(n: number): number {
  return py.max(1, n);
}
py.signature(iMax, "i_max", ["n"]);

function iAug(n: Dynamic): Dynamic {
  n = py.iadd(n, 1);
  return n;
}
py.signature(iAug, "i_aug", ["n"]);

function iFmt(n: number): string {
  return `${py.format(n, "03d")}`;
}
py.signature(iFmt, "i_fmt", ["n"]);

function bNot(b: boolean): boolean {
  return !py.truthy(b);
}
py.signature(bNot, "b_not", ["b"]);

function bAnd(b: boolean): Dynamic {
  return py.and(b, () => 1);
}
py.signature(bAnd, "b_and", ["b"]);

function bIf(b: boolean): number {
  return py.truthy(b) ? 1 : 2;
}
py.signature(bIf, "b_if", ["b"]);

function bIs(b: boolean): boolean {
  return b === true;
}
py.signature(bIs, "b_is", ["b"]);

const FUNCTIONS: Dynamic[] = [
  iRange,
  iLoop,
  iDiv,
  iMod,
  iCmp,
  iEq,
  iNeg,
  iBits,
  iStr,
  iIndex,
  iSlice,
  iRound,
  iMax,
  iAug,
  iFmt,
  bNot,
  bAnd,
  bIf,
  bIs,
];
const VALUES: string[] = [
  "null",
  "3",
  "2.0",
  "2.5",
  "true",
  '"ab"',
  '"é😀"',
  '["a", "b"]',
  "[1, 2.0]",
  '{"a": 1}',
  '{"a": null, "1": 2}',
  "[]",
  "{}",
  '""',
  "[[1, 2]]",
];
const OTHERS: Dynamic[] = [
  py.Tuple.of(1, 2),
  new py.PySet([1]),
  py.range(3),
  py.bytes([97, 98]),
  py.items(new py.Dict([[1, 2]] as [Dynamic, Dynamic][])),
];

function attempt(function_: Dynamic, value: Dynamic): string {
  try {
    return py.repr(py.call(function_, [value]));
  } catch (caught) {
    const e = py.toException(caught);
    return `${py.str(py.typeName(e))}: ${py.str(e)}`;
  }
}

for (const function_ of FUNCTIONS) {
  for (const text of VALUES) {
    py.print(py.getAttr(function_, "__name__"), text, attempt(function_, py.jsonLoads(text)));
  }
  for (const value of OTHERS) {
    py.print(py.getAttr(function_, "__name__"), py.typeName(value), attempt(function_, value));
  }
}
