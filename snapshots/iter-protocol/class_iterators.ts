import {
  type Dynamic,
  StopIteration,
  Tuple,
  TypeError,
  contains,
  dict,
  flatMap,
  getAttr,
  list,
  max,
  next,
  print,
  rethrowUnless,
  spread,
  sum,
  unpack,
  zip,
} from "./runtime/python/index.js";

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
      throw new StopIteration();
    }
    this.i += 1;
    return this.i;
  }
}
const c = new Count(3);
print(
  list(c),
  list(c),
  sum(new Count(4)),
  [...spread(new Count(2))],
  contains(new Count(5), 2),
  max(new Count(3)),
  dict(zip("ab", new Count(9))),
);
const [a, b] = unpack(new Count(2), 2);
print(a, b, next(new Count(1)), next(new Count(0), "none"));
class Twice {
  *__iter__(): Generator<Dynamic> {
    yield 1;
    yield 2;
  }
}
const t = new Twice();
print(
  list(t),
  list(t),
  flatMap(t, (x: Dynamic) => flatMap(t, (y: Dynamic) => [Tuple.of(x, y)])),
);
try {
  next(new Count(0));
} catch (caught) {
  const e = rethrowUnless(caught, StopIteration);
  print("stop", getAttr(e, "value"));
}
try {
  next(new Twice());
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
