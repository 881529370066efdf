import {
  type Dynamic,
  Tuple,
  add as pyAdd,
  call,
  getAttr,
  print,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// nonlocal reaches the nearest function that has the name.
const x = "global";
const counter = 0;

function threeLevels(): Dynamic {
  print(x);

  function g(): Dynamic {
    let x: string = "inner";

    function h(): string {
      x = "changed";
      return x;
    }
    return Tuple.of(h(), x);
  }
  return Tuple.of(g(), x);
}
signature(threeLevels, "three_levels", []);

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
  return Tuple.of(f(), x);
}
signature(innerOnly, "inner_only", []);

function shared(): Dynamic {
  function make(): Dynamic {
    let total: Dynamic = 0;

    function add(v: Dynamic): Dynamic {
      total = pyAdd(total, v);
      return total;
    }
    signature(add, "shared.<locals>.make.<locals>.add", ["v"]);

    function get(): Dynamic {
      return total;
    }
    signature(get, "shared.<locals>.make.<locals>.get", []);
    return Tuple.of(add, get);
  }
  const [add, get] = make();
  add(1.5);
  add(2);
  return Tuple.of(get(), add(0));
}
signature(shared, "shared", []);

for (const function_ of Tuple.of(threeLevels, innerOnly, shared)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
