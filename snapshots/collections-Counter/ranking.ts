import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// Voting and ranking with Counter and ties.
const votes: Dynamic[] = ["b", "a", "c", "a", "b", "d"];
const c = new Counter(votes);
py.print(
  c.mostCommon(),
  py.getItem(py.getItem(c.mostCommon(1), 0), 0),
  py.flatMap(py.unpackEach(py.items(c), 2), ([k, v]) => (py.eq(v, py.max(py.values(c))) ? [k] : [])),
  py.sorted(c, { key: (k: Dynamic) => py.Tuple.of(py.neg(py.getItem(c, k)), k) }),
  py.add(new Counter(py.keywords({ a: 1 })), new Counter(py.keywords({ a: 2 }))),
  py.sum(py.values(c)),
  py.getItem(c, "zz"),
  py.contains(c, "zz"),
  py.dict(c),
);
const groups = new defaultdict(() => ({ n: 0, names: [] }));
for (const [i, v] of py.enumerate(votes)) {
  const target: Dynamic = py.getItem(groups, v);
  py.setItem(target, "n", py.iadd(py.getItem(target, "n"), 1));
  py.callMethod(py.getItem(py.getItem(groups, v), "names"), "append", [i]);
}
py.print(py.dict(groups), py.len(groups), py.div(py.getItem(py.getItem(groups, "b"), "n"), votes.length));
