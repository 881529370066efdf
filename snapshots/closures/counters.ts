import { type Dynamic, Tuple, iadd, list, print, signature } from "./runtime/python/index.js";

// Closures keep state through nonlocal and mutable cells.
function counter(start: number = 0): Dynamic {
  let n: Dynamic = start;
  function inc(by: Dynamic = 1): Dynamic {
    n = iadd(n, by);
    return n;
  }
  signature(inc, "counter.<locals>.inc", ["by="]);
  function reset(): Dynamic {
    n = start;
    return null;
  }
  signature(reset, "counter.<locals>.reset", []);
  return Tuple.of(inc, reset);
}
const [inc, reset] = counter(10);
const [other, _] = counter();
print(inc(), inc(5), other(), reset(), inc());
function history(): Dynamic {
  const items: Dynamic[] = [];
  function add(x: Dynamic): Dynamic[] {
    items.push(x);
    return list(items);
  }
  signature(add, "history.<locals>.add", ["x"]);
  return add;
}
const h = history();
print(h(1), h(2), history()(3));
