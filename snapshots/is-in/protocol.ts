import {
  type Dynamic,
  IndexError,
  Tuple,
  contains,
  eq,
  gt,
  iterate,
  lazyFlatMap,
  list,
  mod,
  mul,
  print,
  range,
} from "./runtime/python/index.js";

// `in` through __contains__, __iter__ and __getitem__.
class Contains {
  __contains__(x: Dynamic): boolean {
    return eq(mod(x, 2), 0);
  }
}

class Iterates {
  *__iter__(): Generator<Dynamic> {
    yield* iterate(Tuple.of(1, 2, 3));
  }
}

class Indexes {
  __getitem__(i: Dynamic): Dynamic {
    if (gt(i, 3)) {
      throw new IndexError();
    }
    return mul(i, 10);
  }
}

print(contains(new Contains(), 4), contains(new Contains(), 5), !contains(new Contains(), 5));
print(contains(new Iterates(), 2), contains(new Iterates(), 9));
print(contains(new Indexes(), 20), contains(new Indexes(), 25));
const gen = lazyFlatMap(range(5), (x: number) => [x]);
print(contains(gen, 2), list(gen));
