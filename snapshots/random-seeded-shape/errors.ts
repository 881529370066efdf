import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Random } from "./runtime/python/stdlib/random.js";

// Wrong arguments raise before a number is drawn.

const rng = new Random(1);
const before = rng.getstate();
const cases: Dynamic[] = [
  py.signature(() => rng.choice([]), "<lambda>", []),
  py.signature(() => rng.choice(""), "<lambda>", []),
  py.signature(() => rng.sample([1, 2], 3), "<lambda>", []),
  py.signature(() => rng.sample([1], -1), "<lambda>", []),
  py.signature(() => rng.randint(3, 1), "<lambda>", []),
  py.signature(() => rng.randrange(5, 5), "<lambda>", []),
  py.signature(() => rng.randrange(1, 10, 0), "<lambda>", []),
  py.signature(() => rng.choices([], undefined, { k: 1 }), "<lambda>", []),
  py.signature(() => rng.choices([1], [0]), "<lambda>", []),
  py.signature(() => rng.choices([1, 2], [1]), "<lambda>", []),
  py.signature(() => rng.choices([1], [1], { cum_weights: [1] }), "<lambda>", []),
  py.signature(() => rng.shuffle("abc"), "<lambda>", []),
  py.signature(() => rng.shuffle(py.Tuple.of(1, 2)), "<lambda>", []),
  py.signature(() => rng.sample({ a: 1 }, 1), "<lambda>", []),
  py.signature(() => rng.getrandbits(-1), "<lambda>", []),
  py.signature(() => rng.choice(5), "<lambda>", []),
  py.signature(() => rng.choice(new py.Dict()), "<lambda>", []),
  py.signature(() => rng.uniform("a", 1), "<lambda>", []),
  py.signature(() => new Random([1]), "<lambda>", []),
];
for (const [i, case_] of py.enumerate(cases)) {
  try {
    py.print(i, py.call(case_, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError, py.ValueError, py.TypeError, py.KeyError);
    py.print(i, py.typeName(e), e);
  }
}
