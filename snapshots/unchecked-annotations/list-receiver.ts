import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Annotations bind nobody: a parameter said to be a list gets every kind of JSON value

function lAppend(l: string[]): string[] {
  py.callMethod(l, "append", ["z"]);
  return l;
}
py.signature(lAppend, "l_append", ["l"]);

function lExtend(l: string[]): string[] {
  py.callMethod(l, "extend", [["z"]]);
  return l;
}
py.signature(lExtend, "l_extend", ["l"]);

function lPop(l: string[]): string {
  return py.callMethod(l, "pop", []);
}
py.signature(lPop, "l_pop", ["l"]);

function lSort(l: string[]): string[] {
  py.callMethod(l, "sort", []);
  return l;
}
py.signature(lSort, "l_sort", ["l"]);

function lIndex(l: string[]): number {
  return py.callMethod(l, "index", ["a"]);
}
py.signature(lIndex, "l_index", ["l"]);

function lCount(l: string[]): number {
  return py.callMethod(l, "count", ["a"]);
}
py.signature(lCount, "l_count", ["l"]);

function lReverse(l: string[]): string[] {
  py.callMethod(l, "reverse", []);
  return l;
}
py.signature(lReverse, "l_reverse", ["l"]);

function lInsert(l: string[]): string[] {
  py.callMethod(l, "insert", [0, "q"]);
  return l;
}
py.signature(lInsert, "l_insert", ["l"]);

function lCopy(l: string[]): string[] {
  return py.callMethod(l, "copy", []);
}
py.signature(lCopy, "l_copy", ["l"]);

function lIter(l: string[]): string[] {
  return Array.from(py.iterate(l), (x: string) => x);
}
py.signature(lIter, "l_iter", ["l"]);

function lMap(l: string[]): string[] {
  return Array.from(py.iterate(l), (x: string) => py.str(x) + "!");
}
py.signature(lMap, "l_map", ["l"]);

function lFilter(l: string[]): string[] {
  return py.flatMap(l, (x: string) => (py.truthy(x) ? [x] : []));
}
py.signature(lFilter, "l_filter", ["l"]);

function lFor(l: string[]): string[] {
  const out: string[] = [];
  for (const x of py.iterate(l)) {
    out.push(x);
  }
  return out;
}
py.signature(lFor, "l_for", ["l"]);

function lEnum(l: string[]): Dynamic[] {
  return py.list(py.enumerate(l));
}
py.signature(lEnum, "l_enum", ["l"]);

function lJoin(l: string[]): string {
  return py.join(",", l);
}
py.signature(lJoin, "l_join", ["l"]);

function lAdd(l: string[]): Dynamic {
  return py.add(l, ["x"]);
}
py.signature(lAdd, "l_add", ["l"]);

function lLen(l: string[]): number {
  return py.len(l);
}
py.signature(lLen, "l_len", ["l"]);

function lFirst(l: string[]): string {
  return py.getItem(l, 0);
}
py.signature(lFirst, "l_first", ["l"]);

function lSum(l: number[]): Dynamic {
  return py.sum(l);
}
py.signature(lSum, "l_sum", ["l"]);

function lMax(l: number[]): number {
  return py.max(l);
}
py.signature(lMax, "l_max", ["l"]);

function lSorted(l: number[]): number[] {
  return py.sorted(l);
}
py.signature(lSorted, "l_sorted", ["l"]);

function lUnpack(l: number[]): number {
  const [a, b] = py.unpack(l, 2);
  return a;
}
py.signature(lUnpack, "l_unpack", ["l"]);

const FUNCTIONS: Dynamic[] = [
  lAppend,
  lExtend,
  lPop,
  lSort,
  lIndex,
  lCount,
  lReverse,
  lInsert,
  lCopy,
  lIter,
  lMap,
  lFilter,
  lFor,
  lEnum,
  lJoin,
  lAdd,
  lLen,
  lFirst,
  lSum,
  lMax,
  lSorted,
  lUnpack,
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
