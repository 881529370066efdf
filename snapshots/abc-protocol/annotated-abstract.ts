import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { Mapping, Sequence } from "./runtime/python/stdlib/collections-abc.js";

// Methods of values that are annotated with the abstract types of collections.abc and typing
function f(base: Dynamic, ...rest: Dynamic[]): void {
  const others: Dynamic = py.Tuple.of(...rest);
  for (const o of others) {
    for (const [k, v] of py.unpackEach(py.callMethod(o, "items", []), 2)) {
      py.print(k, v);
    }
  }
  py.print(py.callMethod(base, "keys", []), py.callMethod(base, "get", ["a"]));
}
function g(m: PyDict, s: number[]): void {
  py.print(py.items(m), py.index(s, 2), py.count(s, 1));
}
function h(base: Dynamic, ...rest2: Dynamic[]): void {
  const [others, { ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  for (const o of others) {
    py.print(py.callMethod(o, "items", []));
  }
  py.print(py.callMethod(py.getItem(kw, "a"), "items", []));
}
function i(x: Dynamic, ...rest3: Dynamic[]): Dynamic {
  const [y, { ...z }]: [Dynamic, Dynamic] = py.splitKeywords(rest3);
  py.callMethod(x, "update", [], { a: 1 });
  if (py.isInstance(py.getItem(y, 0), Mapping)) {
    py.print(py.callMethod(py.getItem(y, 0), "items", []));
  }
  if (py.isInstance(py.getItem(y, 0), py.Tuple.of(Mapping, Sequence))) {
    py.print(py.callMethod(py.getItem(y, 0), "get", ["q"]));
  }
  return x;
}
f({ a: 1 }, { b: 2 });
g({ a: 1 }, [1, 2]);
h(new py.Dict(), { c: 1 }, py.keywords({ a: { z: 1 } }));
py.print(i(new py.Dict(), { q: 3 }));
