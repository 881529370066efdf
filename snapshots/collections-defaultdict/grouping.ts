import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

let entry: Dynamic;
// Rows are grouped by several keys, with counts, sets and lambdas as factories.

const rows: Dynamic[] = [
  py.Tuple.of("eu", "ann", 3),
  py.Tuple.of("us", "bob", 5),
  py.Tuple.of("eu", "cy", 1),
  py.Tuple.of("eu", "ann", 4),
  py.Tuple.of(null, "dd", 0),
];
const byRegion = new defaultdict(() => new defaultdict(py.int));
const people = new defaultdict(py.set);
const stats = new defaultdict(() => ({ n: 0, total: py.float(0) }));
for (const [region, name, amount] of rows) {
  const target: Dynamic = py.getItem(byRegion, region);
  py.setItem(target, name, py.iadd(py.getItem(target, name), amount));
  py.callMethod(py.getItem(people, region), "add", [name]);
  entry = py.getItem(stats, region);
  py.setItem(entry, "n", py.iadd(py.getItem(entry, "n"), 1));
  py.setItem(entry, "total", py.iadd(py.getItem(entry, "total"), amount));
}
py.print(
  new py.Dict(Array.from(py.unpackEach(py.items(byRegion), 2), ([k, v]) => [k, py.dict(v)] as [Dynamic, Dynamic])),
);
py.print(
  new py.Dict(Array.from(py.unpackEach(py.items(people), 2), ([k, v]) => [k, py.sorted(v)] as [Dynamic, Dynamic])),
);
for (const item of py.iterate(py.items(stats))) {
  const items2: Dynamic[] = py.unpack(item, 2);
  const region = items2[0];
  entry = items2[1];
  py.print(region, entry, `${py.format(py.div(py.getItem(entry, "total"), py.getItem(entry, "n")), ".2f")}`);
}
for (const region of py.list(byRegion)) {
  for (const other of py.Tuple.of("ann", "zoe")) {
    if (py.eq(py.getItem(py.getItem(byRegion, region), other), 0)) {
      py.delItem(py.getItem(byRegion, region), other);
    }
  }
}
py.print(
  new py.Dict(Array.from(py.unpackEach(py.items(byRegion), 2), ([k, v]) => [k, py.dict(v)] as [Dynamic, Dynamic])),
  py.len(byRegion),
);
const counter = py.iter(py.range(100));
const ids = new defaultdict(() => py.next(counter));
py.print(
  py.split("a b a c b a").map((w: Dynamic) => py.getItem(ids, w)),
  py.dict(ids),
);
const inverse = new defaultdict(py.list);
for (const [k, v] of py.unpackEach(py.items(ids), 2)) {
  py.callMethod(py.getItem(inverse, py.mod(v, 2)), "append", [k]);
}
py.print(py.getItem(inverse, 0), py.getItem(inverse, 1), py.getItem(inverse, 2), py.list(inverse));
py.print(
  py.isInstance(ids, py.dict),
  py.str(new defaultdict(null, new py.Dict([[1, 2]] as [Dynamic, Dynamic][]))),
  py.get(new defaultdict(py.list), "a", "none"),
);
for (const bad of py.Tuple.of(
  py.signature(() => new defaultdict(5), "<lambda>", []),
  py.signature(() => py.getItem(new defaultdict(null), "k"), "<lambda>", []),
  py.signature(() => py.getItem(new defaultdict(py.list), []), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.KeyError);
    py.print(py.typeName(e), e);
  }
}
