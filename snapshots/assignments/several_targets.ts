import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  add,
  bound,
  call,
  callMethod,
  enumerate,
  get,
  getAttr,
  is,
  print,
  setDefault,
  setItem,
  signature,
  toException,
  typeName,
  unpack,
} from "./runtime/python/index.js";

// Chained, swapped, nested and annotated assignments.
function shared(): Dynamic {
  const value: Dynamic = [];
  const a: number[] = value;
  const b: number[] = value;
  a.push(1);
  return Tuple.of(b, is(a, b));
}
signature(shared, "shared", []);

function swapped(): Dynamic {
  let [a, b]: [Dynamic, Dynamic] = [1, 2];
  [a, b] = [b, a];
  return Tuple.of(a, b);
}
signature(swapped, "swapped", []);

function chainedPairs(): Dynamic {
  const value2: Dynamic = Tuple.of(1, 2);
  let [x, y]: [Dynamic, Dynamic] = value2;
  [y, x] = value2;
  return Tuple.of(x, y);
}
signature(chainedPairs, "chained_pairs", []);

function loopPairs(): Dynamic {
  let i!: number;
  let a: Dynamic;
  let b: Dynamic;
  for (const item of enumerate([Tuple.of(1, 2), Tuple.of(3, 4)])) {
    const items: Dynamic[] = item;
    i = items[0];
    [a, b] = unpack(items[1], 2);
  }
  return Tuple.of(bound(i, "i"), bound(a, "a"), bound(b, "b"));
}
signature(loopPairs, "loop_pairs", []);

function annotated(): Dynamic {
  const x = 5;
  const y: number = 6;
  return Tuple.of(x, y);
}
signature(annotated, "annotated", []);

function dictItems(): PyDict {
  const d = new Dict();
  callMethod(setDefault(d, "a", []), "append", [1]);
  setItem(d, "b", add(get(d, "b", 0), 1));
  return d;
}
signature(dictItems, "dict_items", []);

for (const function_ of Tuple.of(shared, swapped, chainedPairs, loopPairs, annotated, dictItems)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
