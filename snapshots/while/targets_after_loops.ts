import {
  type Dynamic,
  Tuple,
  bound,
  call,
  enumerate,
  getAttr,
  imul,
  print,
  range,
  signature,
  toException,
  typeName,
  unpack,
} from "./runtime/python/index.js";

// What loop variables hold after loops, and when there was none.
function emptyLoop(): Dynamic {
  let i: Dynamic;
  for (i of []) {
  }
  return bound(i, "i");
}
signature(emptyLoop, "empty_loop", []);

function changedInBody(): number {
  let i: number = 10;
  for (i of range(3)) {
    i = imul(i, 5);
  }
  return i;
}
signature(changedInBody, "changed_in_body", []);

function rangeIsFixed(): Dynamic {
  let i!: number;
  let n: number = 3;
  for (i of range(n)) {
    n = 10;
  }
  return Tuple.of(bound(i, "i"), n);
}
signature(rangeIsFixed, "range_is_fixed", []);

function nestedTargets(): Dynamic {
  let i!: number;
  let a!: number;
  let b!: number;
  for (const item of enumerate([Tuple.of(1, 2), Tuple.of(3, 4)])) {
    const items: Dynamic[] = item;
    i = items[0];
    [a, b] = unpack(items[1], 2);
  }
  return Tuple.of(bound(i, "i"), bound(a, "a"), bound(b, "b"));
}
signature(nestedTargets, "nested_targets", []);

for (const function_ of Tuple.of(emptyLoop, changedInBody, rangeIsFixed, nestedTargets)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
