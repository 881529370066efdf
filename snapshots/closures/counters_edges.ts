import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Functions that share, change and outlive the variables around them.
const x = "global";
let counter: Dynamic = 0;

counter = py.signature(
  function counter(): Dynamic {
    let n: number = 0;

    function inc(by: number = 1): number {
      n = py.iadd(n, by);
      return n;
    }
    inc();
    inc(5);
    return py.Tuple.of(n, inc());
  },
  "counter",
  [],
);

function separate(): Dynamic {
  function outer(): Dynamic {
    const v: Dynamic[] = [];

    function add(z: Dynamic): Dynamic[] {
      v.push(z);
      return v;
    }
    py.signature(add, "separate.<locals>.outer.<locals>.add", ["z"]);
    return add;
  }
  const [p, q] = [outer(), outer()];
  p(1);
  q(2);
  p(3);
  return py.Tuple.of(p(4), q(5));
}
py.signature(separate, "separate", []);

function twoFunctions(): Dynamic {
  function make(): Dynamic {
    let total: Dynamic = 0;

    function add(v: Dynamic): Dynamic {
      total = py.add(total, v);
      return total;
    }
    py.signature(add, "two_functions.<locals>.make.<locals>.add", ["v"]);

    function get(): Dynamic {
      return total;
    }
    py.signature(get, "two_functions.<locals>.make.<locals>.get", []);
    return py.Tuple.of(add, get);
  }
  const [add, get] = make();
  add(1.5);
  add(2);
  return py.Tuple.of(get(), add(0));
}
py.signature(twoFunctions, "two_functions", []);

function attributeOfFunction(): Dynamic {
  function counter(): Dynamic {
    py.setAttr(counter, "n", py.add(py.getAttr(counter, "n", 0), 1));
    return py.getAttr(counter, "n");
  }
  py.signature(counter, "attribute_of_function.<locals>.counter", []);
  counter();
  counter();
  return py.getAttr(counter, "n");
}
py.signature(attributeOfFunction, "attribute_of_function", []);

function eachLevel(): Dynamic {
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
py.signature(eachLevel, "each_level", []);

for (const function_ of py.Tuple.of(counter, separate, twoFunctions, attributeOfFunction, eachLevel)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught) {
    const error = py.toException(caught);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
