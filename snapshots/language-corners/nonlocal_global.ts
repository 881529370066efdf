import {
  type Dynamic,
  Tuple,
  boundGlobal,
  hasAttr,
  iadd,
  imul,
  print,
  pyClass,
} from "./runtime/python/index.js";

let made!: string;
let fresh!: number[];
// nonlocal over several levels, global inside nested functions and class bodies, names that are both.
let count: number = 0;

function outer(): Dynamic {
  let a: number = 1;

  function mid(): number {
    a = iadd(a, 1);

    function inner(): number {
      a = imul(a, 10);
      count = iadd(count, a);
      return a;
    }

    return inner();
  }

  return Tuple.of(mid(), a);
}

print(outer(), count);

function counter(): Dynamic {
  let n: Dynamic = 0;

  function inc(by: Dynamic = 1): Dynamic {
    n = iadd(n, by);
    return n;
  }

  function reset(): Dynamic {
    n = 0;
    return null;
  }

  return Tuple.of(inc, reset);
}

const [inc, reset] = counter();
print(inc(), inc(5), reset(), inc());

class K {
  static {
    made = "in class";
  }
  static own: Dynamic = made + "!";
}

print(boundGlobal(made, "made"), K.own, hasAttr(K, "made"));

function late(): void {
  fresh = [1];
}

late();
print(boundGlobal(fresh, "fresh"));

function shadow(): Dynamic {
  const count = "local";

  function read(): number {
    // Python: global count
    return count;
  }

  return Tuple.of(count, read());
}

print(shadow());

function m(): Dynamic {
  const x = "m";

  class C {
    static x: Dynamic = "c";

    get(): string {
      return x;
    }

    static nonlocalSeen: Dynamic = this.x;

    static {
      pyClass(this, { qualname: "m.<locals>.C" });
    }
  }

  return Tuple.of(new C().get(), C.nonlocalSeen);
}

print(m());

function inClass(): number {
  let v: number = 1;

  class C {
    static {
      v = 2;
      pyClass(this, { qualname: "in_class.<locals>.C" });
    }
  }

  return v;
}

print(inClass());
