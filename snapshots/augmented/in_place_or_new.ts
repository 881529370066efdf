import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Augmented assignment changes lists, sets and dicts, and makes new tuples, text and numbers.
function lists(): Dynamic {
  let x: number[] = [1];
  const y: number[] = x;
  x = py.iadd(x, [2]);
  x = py.add(x, [3]);
  return py.Tuple.of(x, y);
}
py.signature(lists, "lists", []);

function text(): string {
  let s: string = "a";
  s += "b";
  s = py.imul(s, 2);
  return s;
}
py.signature(text, "text", []);

function dicts(): Dynamic {
  let d: Dynamic = { a: 1 };
  const e = d;
  d = py.ior(d, { b: 2 });
  return py.Tuple.of(d, e);
}
py.signature(dicts, "dicts", []);

function sets(): Dynamic {
  let s: Dynamic = new py.PySet([1]);
  const r = s;
  s = py.ior(s, new py.PySet([2]));
  s = py.iand(s, new py.PySet([2, 3]));
  s = py.ixor(s, new py.PySet([5]));
  s = py.isub(s, new py.PySet([2]));
  return py.Tuple.of(s, r);
}
py.signature(sets, "sets", []);

function everyOperator(): number {
  let x: Dynamic = 5;
  x = py.ifloordiv(x, 2);
  x = py.ipow(x, 3);
  x = py.imod(x, 5);
  x = py.ilshift(x, 2);
  x = py.irshift(x, 1);
  x = py.ior(x, 1);
  x = py.iand(x, 7);
  x = py.ixor(x, 2);
  x = py.idiv(x, 2);
  return x;
}
py.signature(everyOperator, "every_operator", []);

function everyIterable(): Dynamic[] {
  let x: Dynamic = [1];
  x = py.iadd(x, "ab");
  x = py.iadd(x, py.Tuple.of(3));
  x = py.iadd(x, { k: 1 });
  return x;
}
py.signature(everyIterable, "every_iterable", []);

function noIterable(): void {
  let x: Dynamic = [1];
  x = py.iadd(x, 5);
}
py.signature(noIterable, "no_iterable", []);

function tuples(): Dynamic {
  let x: Dynamic = py.Tuple.of(1);
  const y = x;
  x = py.iadd(x, py.Tuple.of(2));
  return py.Tuple.of(x, y);
}
py.signature(tuples, "tuples", []);

function wrongType(): void {
  let x: Dynamic = 1;
  x = py.iadd(x, "a");
}
py.signature(wrongType, "wrong_type", []);

function none(): void {
  let x: Dynamic = null;
  x = py.iadd(x, 1);
}
py.signature(none, "none", []);

for (const function_ of py.Tuple.of(
  lists,
  text,
  dicts,
  sets,
  everyOperator,
  everyIterable,
  noIterable,
  tuples,
  wrongType,
  none,
)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
