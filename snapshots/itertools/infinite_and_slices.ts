import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  accumulate,
  chain,
  chainFromIterable,
  compress,
  count,
  cycle,
  dropwhile,
  filterfalse,
  islice,
  repeat,
  starmap,
  takewhile,
} from "./runtime/python/stdlib/itertools.js";

// count, cycle, repeat, islice, takewhile, dropwhile.
py.print(
  py.list(islice(count(5, 2), 3)),
  py.list(islice(cycle("ab"), 5)),
  py.list(repeat("x", 2)),
  py.list(islice("abcdef", 1, 5, 2)),
  py.list(takewhile((x: Dynamic) => py.lt(x, 3), [1, 2, 5, 1])),
  py.list(dropwhile((x: Dynamic) => py.lt(x, 3), [1, 2, 5, 1])),
  py.list(islice([1, 2], 0)),
);
py.print(
  py.list(chain([1], "a", py.Tuple.of(2))),
  py.list(chainFromIterable([[1], [2, 3]])),
  py.list(accumulate([1, 2, 3])),
  py.list(accumulate([3, 1, 2], py.max)),
  py.list(accumulate([1, 2], undefined, { initial: 10 })),
  py.list(starmap(py.pow, [py.Tuple.of(2, 3), py.Tuple.of(3, 2)])),
  py.list(filterfalse((x: Dynamic) => py.mod(x, 2), py.range(5))),
  py.list(compress("abc", [1, 0, 1])),
  [count(0.5)].map((c: Dynamic) => py.next(c)),
);
const it = py.iter(py.range(6));
py.print(py.list(islice(it, 2)), py.list(it), py.list(py.zip(count(1), "ab")));
