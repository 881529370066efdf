import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  Random,
  choice,
  choices,
  randint,
  random,
  randrange,
  sample,
  seed,
  shuffle,
  uniform,
} from "./runtime/python/stdlib/random.js";

let operand: Dynamic;
let operand2: Dynamic;
// Only properties that hold for every seed.
seed(7);
const a: number[] = Array.from(py.range(3), (_: number) => random());
seed(7);
py.print(
  py.eq(
    a,
    Array.from(py.range(3), (_: number) => random()),
  ),
  py.all(py.lazyFlatMap(a, (x: number) => [0 <= x && x < 1])),
);
const xs: number[] = py.list(py.range(10));
const ys: number[] = py.getSlice(xs, null, null);
shuffle(ys);
py.print(
  py.eq(py.sorted(ys), xs),
  py.contains(xs, choice(xs)),
  sample(xs, 4).length,
  py.len(py.set(sample(xs, 10))),
  py.all(py.lazyFlatMap(py.range(50), (_: number) => [1 <= (operand = randint(1, 3)) && operand <= 3])),
  py.contains(py.Tuple.of(0, 5), randrange(0, 10, 5)),
  2 <= (operand2 = uniform(2, 3)) && operand2 <= 3,
  choices("ab", undefined, { k: 5 }).length,
  py.set(choices(["x", "y"], [0, 1], { k: 9 })),
);
const r = new Random(3);
const s = new Random(3);
py.print(
  py.eq(
    Array.from(py.range(5), (_: number) => r.randint(0, 99)),
    Array.from(py.range(5), (_: number) => s.randint(0, 99)),
  ),
  randint(5, 5),
  choice([1]),
);
for (const f of py.Tuple.of(
  py.signature(() => choice([]), "<lambda>", []),
  py.signature(() => randint(3, 1), "<lambda>", []),
  py.signature(() => sample([1], 2), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError, py.ValueError);
    py.print(py.typeName(e));
  }
}
