import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let made!: string;
let fresh!: number[];
// nonlocal over several levels, global inside nested functions and class bodies, names that are both.
let count: number = 0;

function outer(): Dynamic {
  let a: number = 1;

  function mid(): number {
    a = py.iadd(a, 1);

    function inner(): number {
      a = py.imul(a, 10);
      count = py.iadd(count, a);
      return a;
    }

    return inner();
  }

  return py.Tuple.of(mid(), a);
}

py.print(outer(), count);

function counter(): Dynamic {
  let n: Dynamic = 0;

  function inc(by: Dynamic = 1): Dynamic {
    n = py.iadd(n, by);
    return n;
  }

  function reset(): Dynamic {
    n = 0;
    return null;
  }

  return py.Tuple.of(inc, reset);
}

const [inc, reset] = counter();
py.print(inc(), inc(5), reset(), inc());

class K {
  static {
    made = "in class";
  }
  static own: Dynamic = made + "!";
}

py.print(py.boundGlobal(made, "made"), K.own, py.hasAttr(K, "made"));

function late(): void {
  fresh = [1];
}

late();
py.print(py.boundGlobal(fresh, "fresh"));

function shadow(): Dynamic {
  const count = "local";

  function read(): number {
    // Python: global count
    return count;
  }

  return py.Tuple.of(count, read());
}

py.print(shadow());

function m(): Dynamic {
  const x = "m";

  class C {
    static x: Dynamic = "c";

    get(): string {
      return x;
    }

    static nonlocalSeen: Dynamic = this.x;

    static {
      py.pyClass(this, { qualname: "m.<locals>.C" });
    }
  }

  return py.Tuple.of(new C().get(), C.nonlocalSeen);
}

py.print(m());

function inClass(): number {
  let v: number = 1;

  class C {
    static {
      v = 2;
      py.pyClass(this, { qualname: "in_class.<locals>.C" });
    }
  }

  return v;
}

py.print(inClass());
