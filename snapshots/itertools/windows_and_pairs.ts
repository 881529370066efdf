import * as py from "./runtime/python/index.js";
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

py.print(
  py.list(pairwise("abcd")),
  py.list(pairwise([1])),
  py.list(accumulate([3, 1, 2], py.max)),
  py.list(accumulate([], undefined, { initial: 5 })),
  py.list(accumulate("abc")),
);
py.print(
  Array.from(py.unpackEach(groupby([1, 1, 2, 1, true]), 2), ([k, g]) => py.Tuple.of(k, py.list(g))),
  Array.from(py.unpackEach(groupby(["a", "B", "b"], py.getAttr(py.str, "lower")), 2), ([k, g]) =>
    py.Tuple.of(k, py.list(g).length),
  ),
);
const [a, b] = py.unpack(tee(py.iter([1, 2, 3])), 2);
py.next(b);
py.print(
  py.list(py.zip(a, b)),
  py.list(zipLongest("ab", [1], py.Tuple.of(), py.keywords({ fillvalue: "-" }))),
  py.list(product([], "ab")),
  py.getItem(py.list(product("ab", py.keywords({ repeat: 2 }))), -1),
  py.list(product()),
);
py.print(
  py.list(islice(count(5, -2), 3)),
  py.list(islice(cycle("ab"), 5)),
  py.list(compress("abcd", [1, 0, "x", null])),
  py.list(starmap(py.pow, [py.Tuple.of(2, 3), py.Tuple.of(3, 2)])),
  py.list(takewhile(py.bool, [1, "", 2])),
);
py.print(
  py.getSlice(py.list(permutations([1, 2, 3], 2)), null, 3),
  py.list(permutations([1], 2)),
  py.list(chainFromIterable(["ab", [1]])),
  py.list(repeat("x", 0)),
  py.list(islice(py.range(9), 1, null, 3)),
);
for (const bad of py.Tuple.of(
  py.signature(() => islice([1], -1), "<lambda>", []),
  py.signature(() => py.list(chain([1], 5)), "<lambda>", []),
  py.signature(() => py.list(product(5)), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(py.typeName(e));
  }
}
