import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Creation, membership, operators.
const s = new py.PySet([3, 1, 2, 3]);
py.print(
  py.sorted(s),
  py.len(s),
  py.contains(s, 1),
  py.set(),
  py.set([1, 1]),
  py.bitor(new py.PySet([1]), new py.PySet([2])),
);
const [a, b]: [Dynamic, Dynamic] = [new py.PySet([1, 2, 3]), new py.PySet([2, 3, 4])];
py.print(
  py.bitand(a, b),
  py.bitor(a, b),
  py.sub(a, b),
  py.bitxor(a, b),
  py.le(a, new py.PySet([1, 2, 3, 4])),
  py.lt(a, a),
  py.ge(a, new py.PySet([1])),
  a.isDisjoint(new py.PySet([9])),
);
py.print(
  py.eq(a, new py.PySet([3, 2, 1])),
  py.ne(new py.PySet([1, 2]), new py.PySet([1])),
  py.eq(new py.PySet([1]), new py.PySet([py.float(1), true])),
  py.truthy(py.set()),
);
const seen = py.set();
const unique: number[] = [];
for (const x of [3, 1, 3, 2, 1]) {
  if (!py.contains(seen, x)) {
    seen.add(x);
    unique.push(x);
  }
}
py.print(unique);
try {
  py.add(new py.PySet([1]), new py.PySet([2]));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
try {
  new py.PySet([[]]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
