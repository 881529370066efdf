import {
  type Dynamic,
  Tuple,
  dict,
  eq,
  getItem,
  getSlice,
  index,
  items,
  list,
  mergeDicts,
  min,
  neg,
  pop,
  print,
  reversed,
  setItem,
  sorted,
  str,
  update,
  values,
  zip,
} from "./runtime/python/index.js";

// Order does not matter for equality; sorting by keys and values.
const a = { x: 1, y: 2 };
const b = { y: 2, x: 1 };
print(
  eq(a, b),
  eq(list(a), list(b)),
  str(a) === str(b),
  eq(sorted(items(a)), sorted(items(b))),
  mergeDicts(a, b),
  mergeDicts(b, a),
  dict(sorted(items(b))),
  dict(reversed(items(a))),
  min(items(a), { key: (i: Dynamic) => neg(getItem(i, 1)) }),
);
const scores = { ann: 3, bob: 5, cy: 3 };
print(
  sorted(scores, { key: (n: Dynamic) => Tuple.of(neg(getItem(scores, n)), n) }),
  sorted(items(scores), { key: (kv: Dynamic) => getItem(kv, 1) }).map(([k]: Dynamic) => k),
  getSlice(list(scores), null, null, -1),
  index(list(values(scores)), 5),
  dict(zip(values(scores), scores)),
);
setItem(a, "x", 9);
update(a, undefined, { z: 0 });
pop(a, "y");
setItem(a, "y", 1);
print(a);
