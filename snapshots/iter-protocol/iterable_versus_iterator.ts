import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A class whose __iter__ is a generator can be walked twice; one that returns itself cannot; iterators in iterators.
class Many {
  declare items: Dynamic;
  constructor(...rest: Dynamic[]) {
    const items: Dynamic = py.Tuple.of(...rest);
    this.items = items;
  }

  *__iter__(): Generator<Dynamic> {
    yield* py.iterate(this.items);
    yield this.items.length;
  }
}

class Once {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }

  __iter__(): Once {
    return this;
  }

  __next__(): number {
    if (this.n <= 0) {
      throw new py.StopIteration("done", this.n);
    }
    this.n -= 1;
    return this.n;
  }
}

const [many, once]: [Dynamic, Dynamic] = [new Many("a", "b"), new Once(3)];
py.print(py.list(many), py.list(many), py.list(once), py.list(once));
py.print(
  py.flatMap(new Many(1), (x: Dynamic) => py.flatMap(new Many(2), (y: Dynamic) => [py.Tuple.of(x, y)])),
  py.tuple(many),
  py.sorted(new Many(2, 9)),
);
const o = new Once(2);
py.print(py.flatMap(o, (x: Dynamic) => py.flatMap(o, (y: Dynamic) => [py.Tuple.of(x, y)])));
try {
  py.next(new Once(0));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.StopIteration);
  py.print(py.getAttr(e, "args"), py.getAttr(e, "value"));
}
const [first, second, third] = py.unpack(many, 3);
py.print(first, second, third, py.contains(many, "b"), py.contains(many, "z"), py.fromKeys(many));

class NotAnIterator {
  __iter__(): number[] {
    return [1, 2];
  }
}

try {
  py.list(new NotAnIterator());
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
py.print(
  Array.from(py.iterate(new Once(3)), (x: Dynamic) => py.str(x)).join(","),
  py.eq(py.set(new Once(2)), new py.PySet([0, 1])),
  [...py.spread(new Once(2)), ...py.spread(many)],
);

function f(...rest2: Dynamic[]): Dynamic {
  const [args, { ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return args;
}

py.print(
  f(...py.spread(new Once(3)), ...py.spread(many)),
  py.max(new Once(4), { default: null }),
  py.max(new Once(0), { default: "empty" }),
);
