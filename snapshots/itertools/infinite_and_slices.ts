import {
  type Dynamic,
  Tuple,
  iter,
  list,
  lt,
  max,
  mod,
  next,
  pow,
  print,
  range,
  zip,
} from "./runtime/python/index.js";
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
print(
  list(islice(count(5, 2), 3)),
  list(islice(cycle("ab"), 5)),
  list(repeat("x", 2)),
  list(islice("abcdef", 1, 5, 2)),
  list(takewhile((x: Dynamic) => lt(x, 3), [1, 2, 5, 1])),
  list(dropwhile((x: Dynamic) => lt(x, 3), [1, 2, 5, 1])),
  list(islice([1, 2], 0)),
);
print(
  list(chain([1], "a", Tuple.of(2))),
  list(chainFromIterable([[1], [2, 3]])),
  list(accumulate([1, 2, 3])),
  list(accumulate([3, 1, 2], max)),
  list(accumulate([1, 2], undefined, { initial: 10 })),
  list(starmap(pow, [Tuple.of(2, 3), Tuple.of(3, 2)])),
  list(filterfalse((x: Dynamic) => mod(x, 2), range(5))),
  list(compress("abc", [1, 0, 1])),
  [count(0.5)].map((c: Dynamic) => next(c)),
);
const it = iter(range(6));
print(list(islice(it, 2)), list(it), list(zip(count(1), "ab")));
