import {
  Tuple,
  TypeError,
  ValueError,
  bool,
  call,
  getAttr,
  getItem,
  getSlice,
  iter,
  keywords,
  list,
  max,
  next,
  pow,
  print,
  range,
  rethrowUnless,
  signature,
  str,
  typeName,
  unpackEach,
  zip,
} from "./runtime/python/index.js";
import {
  accumulate,
  chain,
  chainFromIterable,
  compress,
  count,
  cycle,
  groupby,
  islice,
  pairwise,
  permutations,
  product,
  repeat,
  starmap,
  takewhile,
  tee,
  zipLongest,
} from "./runtime/python/stdlib/itertools.js";

// Pairs, groups, tee, accumulate and products of short and empty inputs.

print(
  list(pairwise("abcd")),
  list(pairwise([1])),
  list(accumulate([3, 1, 2], max)),
  list(accumulate([], undefined, { initial: 5 })),
  list(accumulate("abc")),
);
print(
  Array.from(unpackEach(groupby([1, 1, 2, 1, true]), 2), ([k, g]) => Tuple.of(k, list(g))),
  Array.from(unpackEach(groupby(["a", "B", "b"], getAttr(str, "lower")), 2), ([k, g]) =>
    Tuple.of(k, list(g).length),
  ),
);
const [a, b] = tee(iter([1, 2, 3]));
next(b);
print(
  list(zip(a, b)),
  list(zipLongest("ab", [1], Tuple.of(), keywords({ fillvalue: "-" }))),
  list(product([], "ab")),
  getItem(list(product("ab", keywords({ repeat: 2 }))), -1),
  list(product()),
);
print(
  list(islice(count(5, -2), 3)),
  list(islice(cycle("ab"), 5)),
  list(compress("abcd", [1, 0, "x", null])),
  list(starmap(pow, [Tuple.of(2, 3), Tuple.of(3, 2)])),
  list(takewhile(bool, [1, "", 2])),
);
print(
  getSlice(list(permutations([1, 2, 3], 2)), null, 3),
  list(permutations([1], 2)),
  list(chainFromIterable(["ab", [1]])),
  list(repeat("x", 0)),
  list(islice(range(9), 1, null, 3)),
);
for (const bad of Tuple.of(
  signature(() => islice([1], -1), "<lambda>", []),
  signature(() => list(chain([1], 5)), "<lambda>", []),
  signature(() => list(product(5)), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(typeName(e));
  }
}
