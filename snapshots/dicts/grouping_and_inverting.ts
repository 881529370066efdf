import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  bitand,
  bitor,
  callMethod,
  contains,
  dict,
  getAttr,
  getItem,
  isInstance,
  items,
  iterate,
  keys,
  lazyFlatMap,
  list,
  map,
  max,
  mergeDicts,
  neg,
  print,
  setDefault,
  sorted,
  spread,
  sum,
  values,
  zip,
} from "./runtime/python/index.js";

// Grouping, counting, inverting, merging dicts.
const words: string[] = ["apple", "avocado", "bean", "cherry", "corn"];
const by = new Dict();
for (const w of words) {
  callMethod(setDefault(by, getItem(w, 0), []), "append", [w]);
}
const counts = new Dict(
  Array.from(items(by), ([k, v]: Dynamic) => [k, v.length] as [Dynamic, Dynamic]),
);
const inv = new Dict();
for (const [k, n] of items(counts)) {
  callMethod(setDefault(inv, n, []), "append", [k]);
}
print(
  by,
  counts,
  inv,
  max(counts, { key: getAttr(counts, "get") }),
  sorted(items(counts), { key: (kv: Dynamic) => Tuple.of(neg(getItem(kv, 1)), getItem(kv, 0)) }),
  dict(sorted(items(counts), { reverse: true })),
  sum(values(counts)),
);
const [a, b] = [
  { x: 1, y: { z: 1 } },
  { y: { w: 2 }, q: 3 },
];
function deep(a: Dynamic, b: Dynamic): PyDict {
  return new Dict(
    Array.from(
      [...spread(a), ...spread(lazyFlatMap(b, (k: Dynamic) => (!contains(a, k) ? [k] : [])))],
      (k: Dynamic) =>
        [
          k,
          contains(a, k) &&
          contains(b, k) &&
          isInstance(getItem(a, k), dict) &&
          isInstance(getItem(b, k), dict)
            ? deep(getItem(a, k), getItem(b, k))
            : callMethod(b, "get", [k, callMethod(a, "get", [k])]),
        ] as [Dynamic, Dynamic],
    ),
  );
}
print(
  deep(a, b),
  mergeDicts(a, b),
  bitor(a, b),
  new Dict(
    Array.from(
      iterate(bitand(keys(a), keys(b))),
      (k: Dynamic) => [k, getItem(a, k)] as [Dynamic, Dynamic],
    ),
  ),
  list(map(list, zip(...spread(items(a))))),
);
