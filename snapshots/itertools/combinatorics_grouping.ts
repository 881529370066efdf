import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  combinations,
  combinationsWithReplacement,
  groupby,
  pairwise,
  permutations,
  product,
  tee,
  zipLongest,
} from "./runtime/python/stdlib/itertools.js";

// product, permutations, combinations, groupby, zip_longest, tee, pairwise.
py.print(
  py.list(product("ab", [1, 2])),
  py.list(product([0, 1], py.keywords({ repeat: 2 }))),
  Array.from(py.iterate(permutations("abc")), (p: Dynamic) => py.join("", p)),
  py.getSlice(py.list(permutations([1, 2, 3], 2)), null, 3),
  py.list(combinations("abc", 2)),
  py.list(combinationsWithReplacement("ab", 2)),
  py.list(combinations([1], 2)),
);
py.print(
  Array.from(py.unpackEach(groupby("aabba"), 2), ([k, g]) => py.Tuple.of(k, py.list(g))),
  new py.Dict(
    Array.from(
      py.unpackEach(groupby(["a", "b", "cc"], py.len), 2),
      ([k, g]) => [k, Array.from(py.iterate(g), (w: Dynamic) => w)] as [Dynamic, Dynamic],
    ),
  ),
  py.list(zipLongest([1, 2], "a", py.keywords({ fillvalue: "-" }))),
  py.list(zipLongest([1], [])),
  py.list(pairwise([1, 2, 3])),
);
const [a, b] = py.unpack(tee([1, 2]), 2);
py.print(py.next(a), py.list(b), py.list(a));
