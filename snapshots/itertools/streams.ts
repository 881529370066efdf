import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  call,
  float,
  getItem,
  iter,
  keywords,
  list,
  lt,
  max,
  mod,
  mul,
  next,
  pow,
  print,
  range,
  rethrowUnless,
  signature,
  sum,
  typeName,
  unpack,
  unpackEach,
} from "./runtime/python/index.js";
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
print(
  list(permutations("abc", 2)),
  list(permutations([])),
  list(permutations("ab", 3)),
  list(combinations("abcd", 2)),
  list(combinations("ab", 0)),
  list(combinationsWithReplacement("ab", 2)),
  list(product("ab", [1, 2])),
  list(product()),
  list(product([], "a")),
  list(product("ab", keywords({ repeat: 2 }))),
);
print(
  list(islice(count(5, -2), 3)),
  list(islice(count(0.5, 0.25), 3)),
  list(islice(cycle("ab"), 5)),
  list(cycle([])),
  list(repeat("x", 3)),
  list(repeat(1, 0)),
  list(islice("abcdef", 1, null, 2)),
  list(islice("abc", 0)),
  list(islice(range(10), 2, 8, 3)),
);
print(
  list(accumulate([1, 2, 3])),
  list(accumulate([1, 2, 3], mul)),
  list(accumulate([], undefined, { initial: 5 })),
  list(accumulate("abc")),
  list(accumulate([3, 1, 2], max)),
);
print(
  list(chain("ab", [1], Tuple.of())),
  list(chainFromIterable(["ab", "c"])),
  list(compress("abcd", [1, 0, true, ""])),
  list(dropwhile((x: Dynamic) => lt(x, 3), [1, 3, 2])),
  list(takewhile((x: Dynamic) => lt(x, 3), [1, 3, 2])),
  list(filterfalse(null, [0, 1, "", "a"])),
  list(filterfalse((x: Dynamic) => mod(x, 2), range(5))),
  list(starmap(pow, [Tuple.of(2, 3), Tuple.of(3, 2)])),
  list(pairwise("abcd")),
  list(pairwise("a")),
);
print(
  Array.from(unpackEach(groupby("aabca"), 2), ([k, g]) => Tuple.of(k, list(g))),
  Array.from(unpackEach(groupby([1, float(1), true, 2]), 2), ([k, g]) =>
    Tuple.of(k, list(g).length),
  ),
  Array.from(
    unpackEach(
      groupby(
        ["apple", "ant", "bee"],
        signature((w: Dynamic) => getItem(w, 0), "<lambda>", ["w"]),
      ),
      2,
    ),
    ([k, g]) => Tuple.of(k, list(g)),
  ),
  Array.from(unpackEach(groupby([]), 2), ([k, g]) => k),
);
print(
  list(zipLongest("abc", [1], keywords({ fillvalue: "-" }))),
  list(zipLongest()),
  list(zipLongest("a", "")),
);
const [a, b] = tee(iter([1, 2, 3]));
next(a);
print(
  list(a),
  list(b),
  Array.from(tee("ab", 3), (x: Dynamic) => list(x)),
  tee("a", 0),
);
for (const bad of Tuple.of(
  signature(() => islice("abc", -1), "<lambda>", []),
  signature(() => list(permutations("ab", -1)), "<lambda>", []),
  signature(() => list(combinations(5, 1)), "<lambda>", []),
  signature(() => repeat(1, "x"), "<lambda>", []),
  signature(() => list(chain(5)), "<lambda>", []),
  signature(() => list(starmap(pow, [1])), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(typeName(e), e);
  }
}
const g = groupby("aab");
const [k, first] = unpack(next(g), 2);
next(g);
print(k, list(first));
const c = count();
print(next(c), next(c), next(c), sum(islice(count(pow(2, 53)), 2)));
