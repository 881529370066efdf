import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { Random, choice, random, seed } from "./runtime/python/stdlib/random.js";

// Seeded shuffles and samples of records, and generators that do not share their state.

const rows: PyDict[] = Array.from(py.range(8), (i: number) => ({ id: i, split: null }));
const rng = new Random("split-1");
const order: PyDict[] = py.getSlice(rows, null, null);
rng.shuffle(order);
for (const [i, row] of py.enumerate(order)) {
  py.setItem(row, "split", i < 6 ? "train" : "test");
}
py.print(
  order.map((r: PyDict) => py.getItem(r, "id")),
  py.flatMap(rows, (r: PyDict) => (py.getItem(r, "split") === "test" ? [py.getItem(r, "id")] : [])),
);
const [a, b]: [Dynamic, Dynamic] = [new Random(5), new Random(5)];
py.print(
  py.eq(
    Array.from(py.range(5), (_: number) => a.randint(1, 6)),
    Array.from(py.range(5), (_: number) => b.randint(1, 6)),
  ),
  py.eq(a.random(), b.random()),
);
seed(5);
py.print(
  py.eq(new Random(5).random(), random()),
  choice(py.tuple("xyz")),
  choice(py.range(10, 20)),
  false
    ? choice(
        new py.Dict([
          ["k", 1],
          [0, 2],
        ] as [Dynamic, Dynamic][]),
      )
    : "-",
);
py.print(
  rng.sample(py.sorted(new py.PySet(["b", "a", "c"])), 2),
  rng.sample(py.range(py.pow(10, 12)), 2),
  rng.choices(["a", "b"], [0.9, 0.1], { k: 6 }),
  rng.sample([], 0),
);
py.print(
  py.round(rng.uniform(5, 1), 6),
  py.round(rng.gauss(100, 15), 6),
  rng.randrange(-10, -1, 3),
  rng.getrandbits(1),
  rng.getrandbits(0),
  rng.randint(5, 5),
);
const state = rng.getstate();
const first: number[] = Array.from(py.range(2), (_: number) => rng.random());
rng.setstate(state);
py.print(
  py.eq(
    first,
    Array.from(py.range(2), (_: number) => rng.random()),
  ),
  py.isInstance(state, py.tuple),
  py.len(state),
);
const jitter: Dynamic[] = Array.from(py.range(4), (n: number) =>
  py.round(py.mul(py.pow(2, n), py.add(1, py.mul(rng.random(), 0.1))), 4),
);
py.print(jitter);
