import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  call,
  getAttr,
  getItem,
  list,
  or,
  print,
  pyClass,
  setAttr,
  setItem,
  signature,
  str,
} from "./runtime/python/index.js";

// Decorators that register, class decorators, decorator objects.
const REGISTRY = new Dict();
function register(fn: Dynamic = null, { name = null }: { name?: Dynamic } = {}): Dynamic {
  function do_(f: Dynamic): Dynamic {
    setItem(
      REGISTRY,
      or(name, () => getAttr(f, "__name__")),
      f,
    );
    return f;
  }
  signature(do_, "register.<locals>.do", ["f"]);
  return fn != null ? do_(fn) : do_;
}
signature(register, "register", ["fn=", "*", "name="]);
const one: Dynamic = register(
  signature(
    function one(): number {
      return 1;
    },
    "one",
    [],
  ),
);
const two: Dynamic = call(register(undefined, { name: "deux" }), [
  signature(
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
    signature(this, "Count.__init__", ["fn"]);
  }
  __call__(...rest: Dynamic[]): Dynamic {
    const a: Dynamic = Tuple.of(...rest);
    this.n += 1;
    return call(this.fn, a);
  }
  static {
    signature(this.prototype.__call__, "Count.__call__", ["*a"]);
  }
}
const hello: Dynamic = call(Count, [
  signature(
    function hello(x: Dynamic): Dynamic {
      return add("hello ", x);
    },
    "hello",
    ["x"],
  ),
]);
function addRepr(cls: Dynamic): Dynamic {
  setAttr(cls, "__repr__", (self: Dynamic) => `${str(getAttr(cls, "__name__"))}!`);
  return cls;
}
signature(addRepr, "add_repr", ["cls"]);
const Thing: Dynamic = addRepr(
  class Thing {
    static {
      pyClass(this, { name: "Thing" });
    }
  },
);
print(
  list(REGISTRY),
  call(getItem(REGISTRY, "deux"), []),
  call(hello, ["a"]),
  call(hello, ["b"]),
  getAttr(hello, "n"),
  call(Thing, []),
);
