import {
  Dict,
  type Dynamic,
  KeyError,
  Tuple,
  TypeError,
  call,
  callMethod,
  delItem,
  dict,
  div,
  eq,
  float,
  format,
  get,
  getItem,
  iadd,
  int,
  isInstance,
  items,
  iter,
  iterate,
  len,
  list,
  mod,
  next,
  print,
  range,
  rethrowUnless,
  set,
  setItem,
  signature,
  sorted,
  split,
  str,
  typeName,
  unpack,
  unpackEach,
} from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

let entry: Dynamic;
// Rows are grouped by several keys, with counts, sets and lambdas as factories.

const rows: Dynamic[] = [
  Tuple.of("eu", "ann", 3),
  Tuple.of("us", "bob", 5),
  Tuple.of("eu", "cy", 1),
  Tuple.of("eu", "ann", 4),
  Tuple.of(null, "dd", 0),
];
const byRegion = new defaultdict(() => new defaultdict(int));
const people = new defaultdict(set);
const stats = new defaultdict(() => ({ n: 0, total: float(0) }));
for (const [region, name, amount] of rows) {
  const target: Dynamic = getItem(byRegion, region);
  setItem(target, name, iadd(getItem(target, name), amount));
  callMethod(getItem(people, region), "add", [name]);
  entry = getItem(stats, region);
  setItem(entry, "n", iadd(getItem(entry, "n"), 1));
  setItem(entry, "total", iadd(getItem(entry, "total"), amount));
}
print(
  new Dict(
    Array.from(unpackEach(items(byRegion), 2), ([k, v]) => [k, dict(v)] as [Dynamic, Dynamic]),
  ),
);
print(
  new Dict(
    Array.from(unpackEach(items(people), 2), ([k, v]) => [k, sorted(v)] as [Dynamic, Dynamic]),
  ),
);
for (const item of iterate(items(stats))) {
  const items2: Dynamic[] = unpack(item, 2);
  const region = items2[0];
  entry = items2[1];
  print(region, entry, `${format(div(getItem(entry, "total"), getItem(entry, "n")), ".2f")}`);
}
for (const region of list(byRegion)) {
  for (const other of Tuple.of("ann", "zoe")) {
    if (eq(getItem(getItem(byRegion, region), other), 0)) {
      delItem(getItem(byRegion, region), other);
    }
  }
}
print(
  new Dict(
    Array.from(unpackEach(items(byRegion), 2), ([k, v]) => [k, dict(v)] as [Dynamic, Dynamic]),
  ),
  len(byRegion),
);
const counter = iter(range(100));
const ids = new defaultdict(() => next(counter));
print(
  split("a b a c b a").map((w: Dynamic) => getItem(ids, w)),
  dict(ids),
);
const inverse = new defaultdict(list);
for (const [k, v] of unpackEach(items(ids), 2)) {
  callMethod(getItem(inverse, mod(v, 2)), "append", [k]);
}
print(getItem(inverse, 0), getItem(inverse, 1), getItem(inverse, 2), list(inverse));
print(
  isInstance(ids, dict),
  str(new defaultdict(null, new Dict([[1, 2]] as [Dynamic, Dynamic][]))),
  get(new defaultdict(list), "a", "none"),
);
for (const bad of Tuple.of(
  signature(() => new defaultdict(5), "<lambda>", []),
  signature(() => getItem(new defaultdict(null), "k"), "<lambda>", []),
  signature(() => getItem(new defaultdict(list), []), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, KeyError);
    print(typeName(e), e);
  }
}
