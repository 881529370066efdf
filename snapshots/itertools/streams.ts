import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  accumulate,
  chain,
  chainFromIterable,
  combinations,
  combinationsWithReplacement,
  compress,
  count,
  cycle,
  dropwhile,
  filterfalse,
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

// Every function of the module on ordinary, empty and odd inputs.
py.print(
  py.list(permutations("abc", 2)),
  py.list(permutations([])),
  py.list(permutations("ab", 3)),
  py.list(combinations("abcd", 2)),
  py.list(combinations("ab", 0)),
  py.list(combinationsWithReplacement("ab", 2)),
  py.list(product("ab", [1, 2])),
  py.list(product()),
  py.list(product([], "a")),
  py.list(product("ab", py.keywords({ repeat: 2 }))),
);
py.print(
  py.list(islice(count(5, -2), 3)),
  py.list(islice(count(0.5, 0.25), 3)),
  py.list(islice(cycle("ab"), 5)),
  py.list(cycle([])),
  py.list(repeat("x", 3)),
  py.list(repeat(1, 0)),
  py.list(islice("abcdef", 1, null, 2)),
  py.list(islice("abc", 0)),
  py.list(islice(py.range(10), 2, 8, 3)),
);
py.print(
  py.list(accumulate([1, 2, 3])),
  py.list(accumulate([1, 2, 3], py.mul)),
  py.list(accumulate([], undefined, { initial: 5 })),
  py.list(accumulate("abc")),
  py.list(accumulate([3, 1, 2], py.max)),
);
py.print(
  py.list(chain("ab", [1], py.Tuple.of())),
  py.list(chainFromIterable(["ab", "c"])),
  py.list(compress("abcd", [1, 0, true, ""])),
  py.list(dropwhile((x: Dynamic) => py.lt(x, 3), [1, 3, 2])),
  py.list(takewhile((x: Dynamic) => py.lt(x, 3), [1, 3, 2])),
  py.list(filterfalse(null, [0, 1, "", "a"])),
  py.list(filterfalse((x: Dynamic) => py.mod(x, 2), py.range(5))),
  py.list(starmap(py.pow, [py.Tuple.of(2, 3), py.Tuple.of(3, 2)])),
  py.list(pairwise("abcd")),
  py.list(pairwise("a")),
);
py.print(
  Array.from(py.unpackEach(groupby("aabca"), 2), ([k, g]) => py.Tuple.of(k, py.list(g))),
  Array.from(py.unpackEach(groupby([1, py.float(1), true, 2]), 2), ([k, g]) => py.Tuple.of(k, py.list(g).length)),
  Array.from(
    py.unpackEach(
      groupby(
        ["apple", "ant", "bee"],
        py.signature((w: Dynamic) => py.getItem(w, 0), "<lambda>", ["w"]),
      ),
      2,
    ),
    ([k, g]) => py.Tuple.of(k, py.list(g)),
  ),
  Array.from(py.unpackEach(groupby([]), 2), ([k, g]) => k),
);
py.print(
  py.list(zipLongest("abc", [1], py.keywords({ fillvalue: "-" }))),
  py.list(zipLongest()),
  py.list(zipLongest("a", "")),
);
const [a, b] = py.unpack(tee(py.iter([1, 2, 3])), 2);
py.next(a);
py.print(
  py.list(a),
  py.list(b),
  Array.from(tee("ab", 3), (x: Dynamic) => py.list(x)),
  tee("a", 0),
);
for (const bad of py.Tuple.of(
  py.signature(() => islice("abc", -1), "<lambda>", []),
  py.signature(() => py.list(permutations("ab", -1)), "<lambda>", []),
  py.signature(() => py.list(combinations(5, 1)), "<lambda>", []),
  py.signature(() => repeat(1, "x"), "<lambda>", []),
  py.signature(() => py.list(chain(5)), "<lambda>", []),
  py.signature(() => py.list(starmap(py.pow, [1])), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
const g = groupby("aab");
const [k, first] = py.unpack(py.next(g), 2);
py.next(g);
py.print(k, py.list(first));
const c = count();
py.print(py.next(c), py.next(c), py.next(c), py.sum(islice(count(py.pow(2, 53)), 2)));
