import {
  type Dynamic,
  TypeError,
  add as pyAdd,
  call,
  callable,
  getAttr,
  keywords,
  list,
  map,
  mul,
  print,
  rethrowUnless,
  signature,
  sorted,
  splitKeywords,
  sum,
} from "./runtime/python/index.js";

// __call__ and callable().
class Adder {
  declare n: Dynamic;
  constructor(n: Dynamic) {
    this.n = n;
  }
  static {
    signature(this, "Adder.__init__", ["n"]);
  }
  __call__(x: Dynamic, ...rest: Dynamic[]): Dynamic {
    const [more, { scale = 1 }]: [Dynamic, Dynamic] = splitKeywords(rest);
    return mul(pyAdd(pyAdd(x, this.n), sum(more)), scale);
  }
  static {
    signature(this.prototype.__call__, "Adder.__call__", ["x", "*more", "scale="]);
  }
}
const add = new Adder(5);
print(
  add.__call__(1),
  add.__call__(1, 2, keywords({ scale: 10 })),
  callable(add),
  callable(Adder),
  callable(5),
  callable(getAttr("x", "upper")),
  list(map(add, [1, 2])),
);
class Plain {}
try {
  call(new Plain(), []);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
function run(fnOrValue: Dynamic): Dynamic {
  return callable(fnOrValue) ? call(fnOrValue, []) : fnOrValue;
}
print(
  run(signature(() => 1, "<lambda>", [])),
  run(2),
  getAttr(getAttr(run(Plain), "__class__"), "__name__"),
  sorted([3, 1], { key: new Adder(-2) }),
);
