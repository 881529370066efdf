import {
  type Dynamic,
  PySet,
  Tuple,
  ValueError,
  add,
  call,
  clear,
  flatMap,
  float,
  getAttr,
  mod,
  pow,
  print,
  signature,
  str,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Assignment expressions in displays, sums and comprehensions.
const log: Dynamic[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x);
  return r === null ? x : r;
}

function boom(x: number): Dynamic {
  log.push("boom" + str(x));
  throw new ValueError(x);
}

function inSum(): Dynamic {
  let y: Dynamic;
  return Tuple.of(add((y = a(1)), y), y);
}
signature(inSum, "in_sum", []);

function inList(): Dynamic {
  let y: Dynamic;
  return Tuple.of([(y = a(1)), pow(y, 2), (y = 5)], y);
}
signature(inList, "in_list", []);

function inSet(): Dynamic {
  return new PySet([a(1), a(float(1)), a(true)]);
}
signature(inSet, "in_set", []);

function inComprehension(): Dynamic[] {
  return flatMap(a("it", [1, 2]), (i: Dynamic) => (truthy(a(mod("c%d", i))) ? [a(i)] : []));
}
signature(inComprehension, "in_comprehension", []);

function raisingList(): Dynamic[] {
  return [a(1), boom(2), a(3)];
}
signature(raisingList, "raising_list", []);

for (const function_ of Tuple.of(inSum, inList, inSet, inComprehension, raisingList)) {
  clear(log);
  try {
    print(getAttr(function_, "__name__"), call(function_, []), log);
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error, log);
  }
}
