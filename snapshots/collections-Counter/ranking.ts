import {
  type Dynamic,
  Tuple,
  add,
  callMethod,
  contains,
  dict,
  div,
  enumerate,
  eq,
  flatMap,
  getItem,
  iadd,
  items,
  keywords,
  len,
  max,
  neg,
  print,
  setItem,
  sorted,
  sum,
  unpackEach,
  values,
} from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// Voting and ranking with Counter and ties.
const votes: Dynamic[] = ["b", "a", "c", "a", "b", "d"];
const c = new Counter(votes);
print(
  c.mostCommon(),
  getItem(getItem(c.mostCommon(1), 0), 0),
  flatMap(unpackEach(items(c), 2), ([k, v]) => (eq(v, max(values(c))) ? [k] : [])),
  sorted(c, { key: (k: Dynamic) => Tuple.of(neg(getItem(c, k)), k) }),
  add(new Counter(keywords({ a: 1 })), new Counter(keywords({ a: 2 }))),
  sum(values(c)),
  getItem(c, "zz"),
  contains(c, "zz"),
  dict(c),
);
const groups = new defaultdict(() => ({ n: 0, names: [] }));
for (const [i, v] of enumerate(votes)) {
  const target: Dynamic = getItem(groups, v);
  setItem(target, "n", iadd(getItem(target, "n"), 1));
  callMethod(getItem(getItem(groups, v), "names"), "append", [i]);
}
print(dict(groups), len(groups), div(getItem(getItem(groups, "b"), "n"), votes.length));
