import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Decorated methods and generators.
function logged(fn: Dynamic): Dynamic {
  function wrapper(self: Dynamic, ...rest: Dynamic[]): Dynamic {
    const args: Dynamic = py.Tuple.of(...rest);
    py.print(`${py.str(py.typeName(self))}.${py.str(py.getAttr(fn, "__name__"))}${py.str(args)}`);
    return py.call(fn, [self, ...args]);
  }
  py.signature(wrapper, "logged.<locals>.wrapper", ["self", "*args"]);
  return wrapper;
}
py.signature(logged, "logged", ["fn"]);
function doubled(gen: Dynamic): Dynamic {
  function* wrapper(...rest2: Dynamic[]): Generator<Dynamic> {
    const a: Dynamic = py.Tuple.of(...rest2);
    for (const x of py.iterate(py.call(gen, a))) {
      yield py.mul(x, 2);
    }
  }
  py.signature(wrapper, "doubled.<locals>.wrapper", ["*a"]);
  return wrapper;
}
py.signature(doubled, "doubled", ["gen"]);
class A {
  declare k: number;
  constructor(k: number) {
    this.k = k;
  }
  times(n: Dynamic): Dynamic {
    return py.mul(this.k, n);
  }
  static {
    py.signature(this.prototype.times, "A.times", ["n"]);
  }
  *each(n: Dynamic): Generator<Dynamic> {
    yield* py.iterate(py.range(n));
  }
  static {
    py.signature(this.prototype.each, "A.each", ["n"]);
  }
  get size(): number {
    return this.k;
  }

  static {
    py.decorateMethod(this, "times", logged);
    py.decorateMethod(this, "each", doubled);
    py.decorateGetter(this, "size", logged);
  }
}
const a = new A(3);
py.print(py.call(py.getAttr(a, "times"), [2]), py.list(py.call(py.getAttr(a, "each"), [3])), a.size);
