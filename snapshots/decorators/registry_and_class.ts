import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Decorators that register, class decorators, decorator objects.
const REGISTRY = new py.Dict();
function register(fn: Dynamic = null, { name = null }: { name?: Dynamic } = {}): Dynamic {
  function do_(f: Dynamic): Dynamic {
    py.setItem(
      REGISTRY,
      py.or(name, () => py.getAttr(f, "__name__")),
      f,
    );
    return f;
  }
  py.signature(do_, "register.<locals>.do", ["f"]);
  return fn != null ? do_(fn) : do_;
}
py.signature(register, "register", ["fn=", "*", "name="]);
const one: Dynamic = register(
  py.signature(
    function one(): number {
      return 1;
    },
    "one",
    [],
  ),
);
const two: Dynamic = py.call(register(undefined, { name: "deux" }), [
  py.signature(
    function two(): number {
      return 2;
    },
    "two",
    [],
  ),
]);
class Count {
  declare fn: Dynamic;
  declare n: number;
  constructor(fn: Dynamic) {
    const items: Dynamic[] = [fn, 0];
    this.fn = items[0];
    this.n = items[1];
  }
  static {
    py.signature(this, "Count.__init__", ["fn"]);
  }
  __call__(...rest: Dynamic[]): Dynamic {
    const a: Dynamic = py.Tuple.of(...rest);
    this.n += 1;
    return py.call(this.fn, a);
  }
  static {
    py.signature(this.prototype.__call__, "Count.__call__", ["*a"]);
  }
}
const hello: Dynamic = py.call(Count, [
  py.signature(
    function hello(x: Dynamic): Dynamic {
      return py.add("hello ", x);
    },
    "hello",
    ["x"],
  ),
]);
function addRepr(cls: Dynamic): Dynamic {
  py.setAttr(cls, "__repr__", (self: Dynamic) => `${py.str(py.getAttr(cls, "__name__"))}!`);
  return cls;
}
py.signature(addRepr, "add_repr", ["cls"]);
const Thing: Dynamic = addRepr(
  class Thing {
    static {
      py.pyClass(this, { name: "Thing" });
    }
  },
);
py.print(
  py.list(REGISTRY),
  py.call(py.getItem(REGISTRY, "deux"), []),
  py.call(hello, ["a"]),
  py.call(hello, ["b"]),
  py.getAttr(hello, "n"),
  py.call(Thing, []),
);
