import {
  type Dynamic,
  Tuple,
  call,
  decorateGetter,
  decorateMethod,
  getAttr,
  iterate,
  list,
  mul,
  print,
  range,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";

// Decorated methods and generators.
function logged(fn: Dynamic): Dynamic {
  function wrapper(self: Dynamic, ...rest: Dynamic[]): Dynamic {
    const args: Dynamic = Tuple.of(...rest);
    print(`${str(typeName(self))}.${str(getAttr(fn, "__name__"))}${str(args)}`);
    return call(fn, [self, ...args]);
  }
  signature(wrapper, "logged.<locals>.wrapper", ["self", "*args"]);
  return wrapper;
}
signature(logged, "logged", ["fn"]);
function doubled(gen: Dynamic): Dynamic {
  function* wrapper(...rest2: Dynamic[]): Generator<Dynamic> {
    const a: Dynamic = Tuple.of(...rest2);
    for (const x of iterate(call(gen, a))) {
      yield mul(x, 2);
    }
  }
  signature(wrapper, "doubled.<locals>.wrapper", ["*a"]);
  return wrapper;
}
signature(doubled, "doubled", ["gen"]);
class A {
  declare k: number;
  constructor(k: number) {
    this.k = k;
  }
  times(n: Dynamic): Dynamic {
    return mul(this.k, n);
  }
  static {
    signature(this.prototype.times, "A.times", ["n"]);
  }
  *each(n: Dynamic): Generator<Dynamic> {
    yield* iterate(range(n));
  }
  static {
    signature(this.prototype.each, "A.each", ["n"]);
  }
  get size(): number {
    return this.k;
  }

  static {
    decorateMethod(this, "times", logged);
    decorateMethod(this, "each", doubled);
    decorateGetter(this, "size", logged);
  }
}
const a = new A(3);
print(call(getAttr(a, "times"), [2]), list(call(getAttr(a, "each"), [3])), a.size);
