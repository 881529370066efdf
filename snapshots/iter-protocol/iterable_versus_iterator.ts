import {
  type Dynamic,
  PySet,
  StopIteration,
  Tuple,
  TypeError,
  contains,
  eq,
  flatMap,
  fromKeys,
  getAttr,
  iterate,
  list,
  max,
  next,
  print,
  rethrowUnless,
  set,
  sorted,
  splitKeywords,
  spread,
  str,
  tuple,
  unpack,
} from "./runtime/python/index.js";

// A class whose __iter__ is a generator can be walked twice; one that returns itself cannot; iterators in iterators.
class Many {
  declare items: Dynamic;
  constructor(...rest: Dynamic[]) {
    const items: Dynamic = Tuple.of(...rest);
    this.items = items;
  }

  *__iter__(): Generator<Dynamic> {
    yield* iterate(this.items);
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
      throw new StopIteration("done", this.n);
    }
    this.n -= 1;
    return this.n;
  }
}

const [many, once]: [Dynamic, Dynamic] = [new Many("a", "b"), new Once(3)];
print(list(many), list(many), list(once), list(once));
print(
  flatMap(new Many(1), (x: Dynamic) => flatMap(new Many(2), (y: Dynamic) => [Tuple.of(x, y)])),
  tuple(many),
  sorted(new Many(2, 9)),
);
const o = new Once(2);
print(flatMap(o, (x: Dynamic) => flatMap(o, (y: Dynamic) => [Tuple.of(x, y)])));
try {
  next(new Once(0));
} catch (caught) {
  const e = rethrowUnless(caught, StopIteration);
  print(getAttr(e, "args"), getAttr(e, "value"));
}
const [first, second, third] = unpack(many, 3);
print(first, second, third, contains(many, "b"), contains(many, "z"), fromKeys(many));

class NotAnIterator {
  __iter__(): number[] {
    return [1, 2];
  }
}

try {
  list(new NotAnIterator());
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
print(
  Array.from(iterate(new Once(3)), (x: Dynamic) => str(x)).join(","),
  eq(set(new Once(2)), new PySet([0, 1])),
  [...spread(new Once(2)), ...spread(many)],
);

function f(...rest2: Dynamic[]): Dynamic {
  const [args, { ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  return args;
}

print(
  f(...spread(new Once(3)), ...spread(many)),
  max(new Once(4), { default: null }),
  max(new Once(0), { default: "empty" }),
);
