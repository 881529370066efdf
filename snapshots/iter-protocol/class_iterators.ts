import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// __iter__ and __next__.
class Count {
  declare n: number;
  declare i: number;
  constructor(n: number) {
    const items: Dynamic[] = [n, 0];
    this.n = items[0];
    this.i = items[1];
  }
  __iter__(): Count {
    return this;
  }
  __next__(): number {
    if (this.i >= this.n) {
      throw new py.StopIteration();
    }
    this.i += 1;
    return this.i;
  }
}
const c = new Count(3);
py.print(
  py.list(c),
  py.list(c),
  py.sum(new Count(4)),
  [...py.spread(new Count(2))],
  py.contains(new Count(5), 2),
  py.max(new Count(3)),
  py.dict(py.zip("ab", new Count(9))),
);
const [a, b] = py.unpack(new Count(2), 2);
py.print(a, b, py.next(new Count(1)), py.next(new Count(0), "none"));
class Twice {
  *__iter__(): Generator<Dynamic> {
    yield 1;
    yield 2;
  }
}
const t = new Twice();
py.print(
  py.list(t),
  py.list(t),
  py.flatMap(t, (x: Dynamic) => py.flatMap(t, (y: Dynamic) => [py.Tuple.of(x, y)])),
);
try {
  py.next(new Count(0));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.StopIteration);
  py.print("stop", py.getAttr(e, "value"));
}
try {
  py.next(new Twice());
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
