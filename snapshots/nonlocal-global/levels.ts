import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// nonlocal reaches the nearest function that has the name.
const x = "global";
const counter = 0;

function threeLevels(): Dynamic {
  py.print(x);

  function g(): Dynamic {
    let x: string = "inner";

    function h(): string {
      x = "changed";
      return x;
    }
    return py.Tuple.of(h(), x);
  }
  return py.Tuple.of(g(), x);
}
py.signature(threeLevels, "three_levels", []);

function innerOnly(): Dynamic {
  const x = 1;

  function f(): number {
    let x: number = 2;

    function g(): number {
      x += 1;
      return x;
    }
    g();
    return x;
  }
  return py.Tuple.of(f(), x);
}
py.signature(innerOnly, "inner_only", []);

function shared(): Dynamic {
  function make(): Dynamic {
    let total: Dynamic = 0;

    function add(v: Dynamic): Dynamic {
      total = py.add(total, v);
      return total;
    }
    py.signature(add, "shared.<locals>.make.<locals>.add", ["v"]);

    function get(): Dynamic {
      return total;
    }
    py.signature(get, "shared.<locals>.make.<locals>.get", []);
    return py.Tuple.of(add, get);
  }
  const [add, get] = make();
  add(1.5);
  add(2);
  return py.Tuple.of(get(), add(0));
}
py.signature(shared, "shared", []);

for (const function_ of py.Tuple.of(threeLevels, innerOnly, shared)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
