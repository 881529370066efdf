import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  flatMap,
  iter,
  list,
  mul,
  print,
  range,
  sorted,
  sum,
  unpackEach,
} from "./runtime/python/index.js";
import {
  accumulate,
  chain,
  chainFromIterable,
  groupby,
  islice,
  zipLongest,
} from "./runtime/python/stdlib/itertools.js";

// Batches, flattening and interleaving of lists.
function* batched(xs: Dynamic, n: number): Generator<Dynamic> {
  let batch!: Dynamic[];
  const it = iter(xs);
  while ((batch = list(islice(it, n))).length > 0) {
    yield batch;
  }
}
print(
  list(batched(range(7), 3)),
  list(batched([], 2)),
  list(chainFromIterable(batched("abcd", 3))),
);
print(
  flatMap(zipLongest("ab", "123"), (pair: Dynamic) =>
    flatMap(pair, (x: Dynamic) => (x != null ? [x] : [])),
  ),
  list(accumulate([1, -2, 3], (a: Dynamic, b: Dynamic) => mul(a, b))),
  new Dict(
    Array.from(
      unpackEach(groupby(sorted("banana")), 2),
      ([k, g]) => [k, list(g).length] as [Dynamic, Dynamic],
    ),
  ),
  sum(chain([1], Tuple.of(2), new PySet([3]))),
);
