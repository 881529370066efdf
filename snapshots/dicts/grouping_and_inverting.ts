import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Grouping, counting, inverting, merging dicts.
const words: string[] = ["apple", "avocado", "bean", "cherry", "corn"];
const by = new py.Dict();
for (const w of words) {
  py.callMethod(py.setDefault(by, py.getItem(w, 0), []), "append", [w]);
}
const counts = new py.Dict(Array.from(py.items(by), ([k, v]: Dynamic) => [k, v.length] as [Dynamic, Dynamic]));
const inv = new py.Dict();
for (const [k, n] of py.items(counts)) {
  py.callMethod(py.setDefault(inv, n, []), "append", [k]);
}
py.print(
  by,
  counts,
  inv,
  py.max(counts, { key: py.getAttr(counts, "get") }),
  py.sorted(py.items(counts), { key: (kv: Dynamic) => py.Tuple.of(py.neg(kv[1]), kv[0]) }),
  py.dict(py.sorted(py.items(counts), { reverse: true })),
  py.sum(py.values(counts)),
);
const [a, b] = [
  { x: 1, y: { z: 1 } },
  { y: { w: 2 }, q: 3 },
];
function deep(a: Dynamic, b: Dynamic): PyDict {
  return new py.Dict(
    Array.from(
      [...py.spread(a), ...py.spread(py.lazyFlatMap(b, (k: Dynamic) => (!py.contains(a, k) ? [k] : [])))],
      (k: Dynamic) =>
        [
          k,
          py.contains(a, k) &&
          py.contains(b, k) &&
          py.isInstance(py.getItem(a, k), py.dict) &&
          py.isInstance(py.getItem(b, k), py.dict)
            ? deep(py.getItem(a, k), py.getItem(b, k))
            : py.call(py.getAttr(b, "get"), [k, py.callMethod(a, "get", [k])]),
        ] as [Dynamic, Dynamic],
    ),
  );
}
py.print(
  deep(a, b),
  py.mergeDicts(a, b),
  py.bitor(a, b),
  new py.Dict(
    Array.from(
      py.iterate(py.bitand(py.keys(a), py.keys(b))),
      (k: Dynamic) => [k, py.getItem(a, k)] as [Dynamic, Dynamic],
    ),
  ),
  py.list(py.map(py.list, py.zip(...py.spread(py.items(a), "zip()")))),
);
