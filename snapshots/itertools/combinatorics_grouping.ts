import {
  Dict,
  type Dynamic,
  Tuple,
  getSlice,
  iterate,
  join,
  keywords,
  len,
  list,
  next,
  print,
  unpackEach,
} from "./runtime/python/index.js";
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
print(
  list(product("ab", [1, 2])),
  list(product([0, 1], keywords({ repeat: 2 }))),
  Array.from(iterate(permutations("abc")), (p: Dynamic) => join("", p)),
  getSlice(list(permutations([1, 2, 3], 2)), null, 3),
  list(combinations("abc", 2)),
  list(combinationsWithReplacement("ab", 2)),
  list(combinations([1], 2)),
);
print(
  Array.from(unpackEach(groupby("aabba"), 2), ([k, g]) => Tuple.of(k, list(g))),
  new Dict(
    Array.from(
      unpackEach(groupby(["a", "b", "cc"], len), 2),
      ([k, g]) => [k, Array.from(iterate(g), (w: Dynamic) => w)] as [Dynamic, Dynamic],
    ),
  ),
  list(zipLongest([1, 2], "a", keywords({ fillvalue: "-" }))),
  list(zipLongest([1], [])),
  list(pairwise([1, 2, 3])),
);
const [a, b] = tee([1, 2]);
print(next(a), list(b), list(a));
