import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Annotations bind nobody: parameters said to be a tuple or a set get every kind of value

function tFirst(t: Dynamic): number {
  return py.getItem(t, 0);
}
py.signature(tFirst, "t_first", ["t"]);

function tUnpack(t: Dynamic): string {
  const [a, b] = py.unpack(t, 2);
  return `${py.str(a)}${py.str(b)}`;
}
py.signature(tUnpack, "t_unpack", ["t"]);

function stAdd(s: Dynamic): number[] {
  py.callMethod(s, "add", [9]);
  return py.sorted(s);
}
py.signature(stAdd, "st_add", ["s"]);

function stUnion(s: Dynamic): Dynamic[] {
  return py.sorted(py.call(py.getAttr(s, "union"), [new py.PySet([1])]));
}
py.signature(stUnion, "st_union", ["s"]);

function stOr(s: Dynamic): Dynamic[] {
  return py.sorted(py.bitor(s, new py.PySet([1])));
}
py.signature(stOr, "st_or", ["s"]);

function stIn(s: Dynamic): boolean {
  return py.contains(s, 1);
}
py.signature(stIn, "st_in", ["s"]);

const FUNCTIONS: Dynamic[] = [tFirst, tUnpack, stAdd, stUnion, stOr, stIn];
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
  py.keys(new py.Dict([[1, 2]] as [Dynamic, Dynamic][])),
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
