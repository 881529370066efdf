import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// `in` through __contains__, __iter__ and __getitem__.
class Contains {
  __contains__(x: Dynamic): boolean {
    return py.eq(py.mod(x, 2), 0);
  }
}

class Iterates {
  *__iter__(): Generator<Dynamic> {
    yield* py.iterate(py.Tuple.of(1, 2, 3));
  }
}

class Indexes {
  __getitem__(i: Dynamic): Dynamic {
    if (py.gt(i, 3)) {
      throw new py.IndexError();
    }
    return py.mul(i, 10);
  }
}

py.print(py.contains(new Contains(), 4), py.contains(new Contains(), 5), !py.contains(new Contains(), 5));
py.print(py.contains(new Iterates(), 2), py.contains(new Iterates(), 9));
py.print(py.contains(new Indexes(), 20), py.contains(new Indexes(), 25));
const gen = py.lazyFlatMap(py.range(5), (x: number) => [x]);
py.print(py.contains(gen, 2), py.list(gen));
