import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A subclass's `__bool__`, `__ne__`, `__int__` and `__float__` count where the base's type is all that is known.
class Item {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
}

class Countable extends Item {
  __bool__(): boolean {
    return py.gt(this.n, 0);
  }
}

function truth(item: Item): string {
  return py.truthy(item) ? "yes" : "no";
}

py.print(truth(new Item(0)), truth(new Countable(0)), truth(new Countable(2)));

class Base {
  __eq__(other: Dynamic): Dynamic {
    return py.NotImplemented;
  }
}

class Derived extends Base {
  __eq__(other: Dynamic): Dynamic {
    py.print("Derived.__eq__");
    return py.NotImplemented;
  }

  __ne__(other: Dynamic): Dynamic {
    py.print("Derived.__ne__");
    return py.NotImplemented;
  }
}

py.print(py.ne(new Base(), new Derived()), py.ne(new Derived(), new Base()));

class Metres extends py.FloatBase {
  __float__(): number {
    return py.float(12);
  }
}

class Cents extends py.IntBase {
  __int__(): number {
    return 2;
  }
}

class Own extends py.TupleBase {
  __radd__(other: Dynamic): string {
    return "reflected";
  }
}

py.print(py.float(new Metres(py.float(1))), py.int(new Cents(1)), new Metres(1.5), new Cents(7));
let xs: Dynamic = [1];
xs = py.iadd(xs, new Own(py.Tuple.of(2)));
py.print(xs);

function* gen(): Generator<Dynamic> {
  yield 1;
}

try {
  py.throwInto(gen(), py.ValueError, py.Tuple.of(1, 2));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(py.getAttr(e, "args"));
}
py.print(
  py.list(py.callMethod([1, 2], "__reversed__", [])),
  py.list(py.callMethod(py.range(3), "__reversed__", [])),
  py.hasAttr(py.Tuple.of(), "__reversed__"),
);
try {
  py.callMethod(py.slice(2), "indices", [-1]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.ValueError);
  py.print(e);
}
