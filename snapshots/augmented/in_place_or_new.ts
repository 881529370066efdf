import {
  type Dynamic,
  PySet,
  Tuple,
  add,
  call,
  getAttr,
  iadd,
  iand,
  idiv,
  ifloordiv,
  ilshift,
  imod,
  imul,
  ior,
  ipow,
  irshift,
  isub,
  ixor,
  print,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Augmented assignment changes lists, sets and dicts, and makes new tuples, text and numbers.
function lists(): Dynamic {
  let x: number[] = [1];
  const y: number[] = x;
  x = iadd(x, [2]);
  x = add(x, [3]);
  return Tuple.of(x, y);
}
signature(lists, "lists", []);

function text(): string {
  let s: string = "a";
  s += "b";
  s = imul(s, 2);
  return s;
}
signature(text, "text", []);

function dicts(): Dynamic {
  let d: Dynamic = { a: 1 };
  const e = d;
  d = ior(d, { b: 2 });
  return Tuple.of(d, e);
}
signature(dicts, "dicts", []);

function sets(): Dynamic {
  let s: Dynamic = new PySet([1]);
  const r = s;
  s = ior(s, new PySet([2]));
  s = iand(s, new PySet([2, 3]));
  s = ixor(s, new PySet([5]));
  s = isub(s, new PySet([2]));
  return Tuple.of(s, r);
}
signature(sets, "sets", []);

function everyOperator(): number {
  let x: Dynamic = 5;
  x = ifloordiv(x, 2);
  x = ipow(x, 3);
  x = imod(x, 5);
  x = ilshift(x, 2);
  x = irshift(x, 1);
  x = ior(x, 1);
  x = iand(x, 7);
  x = ixor(x, 2);
  x = idiv(x, 2);
  return x;
}
signature(everyOperator, "every_operator", []);

function everyIterable(): Dynamic[] {
  let x: Dynamic = [1];
  x = iadd(x, "ab");
  x = iadd(x, Tuple.of(3));
  x = iadd(x, { k: 1 });
  return x;
}
signature(everyIterable, "every_iterable", []);

function noIterable(): void {
  let x: Dynamic = [1];
  x = iadd(x, 5);
}
signature(noIterable, "no_iterable", []);

function tuples(): Dynamic {
  let x: Dynamic = Tuple.of(1);
  const y = x;
  x = iadd(x, Tuple.of(2));
  return Tuple.of(x, y);
}
signature(tuples, "tuples", []);

function wrongType(): void {
  let x: Dynamic = 1;
  x = iadd(x, "a");
}
signature(wrongType, "wrong_type", []);

function none(): void {
  let x: Dynamic = null;
  x = iadd(x, 1);
}
signature(none, "none", []);

for (const function_ of Tuple.of(
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
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
