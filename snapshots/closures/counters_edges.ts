import {
  type Dynamic,
  Tuple,
  add as pyAdd,
  call,
  getAttr,
  iadd,
  print,
  setAttr,
  signature,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Functions that share, change and outlive the variables around them.
const x = "global";
let counter: Dynamic = 0;

counter = signature(
  function counter(): Dynamic {
    let n: number = 0;

    function inc(by: number = 1): number {
      n = iadd(n, by);
      return n;
    }
    inc();
    inc(5);
    return Tuple.of(n, inc());
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
    signature(add, "separate.<locals>.outer.<locals>.add", ["z"]);
    return add;
  }
  const [p, q] = [outer(), outer()];
  p(1);
  q(2);
  p(3);
  return Tuple.of(p(4), q(5));
}
signature(separate, "separate", []);

function twoFunctions(): Dynamic {
  function make(): Dynamic {
    let total: Dynamic = 0;

    function add(v: Dynamic): Dynamic {
      total = pyAdd(total, v);
      return total;
    }
    signature(add, "two_functions.<locals>.make.<locals>.add", ["v"]);

    function get(): Dynamic {
      return total;
    }
    signature(get, "two_functions.<locals>.make.<locals>.get", []);
    return Tuple.of(add, get);
  }
  const [add, get] = make();
  add(1.5);
  add(2);
  return Tuple.of(get(), add(0));
}
signature(twoFunctions, "two_functions", []);

function attributeOfFunction(): Dynamic {
  function counter(): Dynamic {
    setAttr(counter, "n", pyAdd(getAttr(counter, "n", 0), 1));
    return getAttr(counter, "n");
  }
  signature(counter, "attribute_of_function.<locals>.counter", []);
  counter();
  counter();
  return getAttr(counter, "n");
}
signature(attributeOfFunction, "attribute_of_function", []);

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
  return Tuple.of(f(), x);
}
signature(eachLevel, "each_level", []);

for (const function_ of Tuple.of(counter, separate, twoFunctions, attributeOfFunction, eachLevel)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught) {
    const error = toException(caught);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
