import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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
  const it = py.iter(xs);
  while ((batch = py.list(islice(it, n))).length > 0) {
    yield batch;
  }
}
py.print(py.list(batched(py.range(7), 3)), py.list(batched([], 2)), py.list(chainFromIterable(batched("abcd", 3))));
py.print(
  py.flatMap(zipLongest("ab", "123"), (pair: Dynamic) => py.flatMap(pair, (x: Dynamic) => (x != null ? [x] : []))),
  py.list(accumulate([1, -2, 3], (a: Dynamic, b: Dynamic) => py.mul(a, b))),
  new py.Dict(
    Array.from(
      py.unpackEach(groupby(py.sorted("banana")), 2),
      ([k, g]) => [k, py.list(g).length] as [Dynamic, Dynamic],
    ),
  ),
  py.sum(chain([1], py.Tuple.of(2), new py.PySet([3]))),
);
