import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  add,
  enumerate,
  eq,
  flatMap,
  getItem,
  getSlice,
  isInstance,
  len,
  mul,
  pow,
  print,
  range,
  round,
  setItem,
  sorted,
  tuple,
} from "./runtime/python/index.js";
import { Random, choice, random, seed } from "./runtime/python/stdlib/random.js";

// Seeded shuffles and samples of records, and generators that do not share their state.

const rows: PyDict[] = Array.from(range(8), (i: number) => ({ id: i, split: null }));
const rng = new Random("split-1");
const order: PyDict[] = getSlice(rows, null, null);
rng.shuffle(order);
for (const [i, row] of enumerate(order)) {
  setItem(row, "split", i < 6 ? "train" : "test");
}
print(
  order.map((r: PyDict) => getItem(r, "id")),
  flatMap(rows, (r: PyDict) => (getItem(r, "split") === "test" ? [getItem(r, "id")] : [])),
);
const [a, b]: [Dynamic, Dynamic] = [new Random(5), new Random(5)];
print(
  eq(
    Array.from(range(5), (_: number) => a.randint(1, 6)),
    Array.from(range(5), (_: number) => b.randint(1, 6)),
  ),
  eq(a.random(), b.random()),
);
seed(5);
print(
  eq(new Random(5).random(), random()),
  choice(tuple("xyz")),
  choice(range(10, 20)),
  false
    ? choice(
        new Dict([
          ["k", 1],
          [0, 2],
        ] as [Dynamic, Dynamic][]),
      )
    : "-",
);
print(
  rng.sample(sorted(new PySet(["b", "a", "c"])), 2),
  rng.sample(range(pow(10, 12)), 2),
  rng.choices(["a", "b"], [0.9, 0.1], { k: 6 }),
  rng.sample([], 0),
);
print(
  round(rng.uniform(5, 1), 6),
  round(rng.gauss(100, 15), 6),
  rng.randrange(-10, -1, 3),
  rng.getrandbits(1),
  rng.getrandbits(0),
  rng.randint(5, 5),
);
const state = rng.getstate();
const first: number[] = Array.from(range(2), (_: number) => rng.random());
rng.setstate(state);
print(
  eq(
    first,
    Array.from(range(2), (_: number) => rng.random()),
  ),
  isInstance(state, tuple),
  len(state),
);
const jitter: Dynamic[] = Array.from(range(4), (n: number) =>
  round(mul(pow(2, n), add(1, mul(rng.random(), 0.1))), 4),
);
print(jitter);
