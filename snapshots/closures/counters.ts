import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Closures keep state through nonlocal and mutable cells.
function counter(start: number = 0): Dynamic {
  let n: Dynamic = start;
  function inc(by: Dynamic = 1): Dynamic {
    n = py.iadd(n, by);
    return n;
  }
  py.signature(inc, "counter.<locals>.inc", ["by="]);
  function reset(): Dynamic {
    n = start;
    return null;
  }
  py.signature(reset, "counter.<locals>.reset", []);
  return py.Tuple.of(inc, reset);
}
const [inc, reset] = counter(10);
const [other, _] = counter();
py.print(inc(), inc(5), other(), reset(), inc());
function history(): Dynamic {
  const items: Dynamic[] = [];
  function add(x: Dynamic): Dynamic[] {
    items.push(x);
    return py.list(items);
  }
  py.signature(add, "history.<locals>.add", ["x"]);
  return add;
}
const h = history();
py.print(h(1), h(2), history()(3));
