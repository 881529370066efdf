import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Assignment expressions in displays, sums and comprehensions.
const log: Dynamic[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x);
  return r === null ? x : r;
}

function boom(x: number): Dynamic {
  log.push("boom" + py.str(x));
  throw new py.ValueError(x);
}

function inSum(): Dynamic {
  let y: Dynamic;
  return py.Tuple.of(py.add((y = a(1)), y), y);
}
py.signature(inSum, "in_sum", []);

function inList(): Dynamic {
  let y: Dynamic;
  return py.Tuple.of([(y = a(1)), py.pow(y, 2), (y = 5)], y);
}
py.signature(inList, "in_list", []);

function inSet(): Dynamic {
  return new py.PySet([a(1), a(py.float(1)), a(true)]);
}
py.signature(inSet, "in_set", []);

function inComprehension(): Dynamic[] {
  return py.flatMap(a("it", [1, 2]), (i: Dynamic) => (py.truthy(a(py.mod("c%d", i))) ? [a(i)] : []));
}
py.signature(inComprehension, "in_comprehension", []);

function raisingList(): Dynamic[] {
  return [a(1), boom(2), a(3)];
}
py.signature(raisingList, "raising_list", []);

for (const function_ of py.Tuple.of(inSum, inList, inSet, inComprehension, raisingList)) {
  py.clear(log);
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []), log);
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error, log);
  }
}
