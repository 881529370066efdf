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
  unpack,
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
  Array.from(iterate(groupby("aabba")), (item: Dynamic) => {
    const [k, g] = unpack(item, 2);
    return Tuple.of(k, list(g));
  }),
  new Dict(
    Array.from(iterate(groupby(["a", "b", "cc"], len)), (item2: Dynamic) => {
      const [k, g] = unpack(item2, 2);
      return [k, Array.from(iterate(g), (w: Dynamic) => w)] as [Dynamic, Dynamic];
    }),
  ),
  list(zipLongest([1, 2], "a", keywords({ fillvalue: "-" }))),
  list(zipLongest([1], [])),
  list(pairwise([1, 2, 3])),
);
const [a, b] = tee([1, 2]);
print(next(a), list(b), list(a));
