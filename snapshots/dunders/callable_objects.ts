import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __call__ and callable().
class Adder {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  static {
    py.signature(this, "Adder.__init__", ["n"]);
  }
  __call__(x: Dynamic, ...rest: Dynamic[]): Dynamic {
    const [more, { scale = 1 }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    return py.mul(py.add(py.add(x, this.n), py.sum(more)), scale);
  }
  static {
    py.signature(this.prototype.__call__, "Adder.__call__", ["x", "*more", "scale="]);
  }
}
const add = new Adder(5);
py.print(
  add.__call__(1),
  add.__call__(1, 2, py.keywords({ scale: 10 })),
  py.callable(add),
  py.callable(Adder),
  py.callable(5),
  py.callable(py.getAttr("x", "upper")),
  py.list(py.map(add, [1, 2])),
);
class Plain {}
try {
  py.call(new Plain(), []);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
function run(fnOrValue: Dynamic): Dynamic {
  return py.callable(fnOrValue) ? py.call(fnOrValue, []) : fnOrValue;
}
py.print(
  run(py.signature(() => 1, "<lambda>", [])),
  run(2),
  py.getAttr(py.getAttr(run(Plain), "__class__"), "__name__"),
  py.sorted([3, 1], { key: new Adder(-2) }),
);
