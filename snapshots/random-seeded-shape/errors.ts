import {
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  Tuple,
  TypeError,
  ValueError,
  call,
  enumerate,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import { Random } from "./runtime/python/stdlib/random.js";

// Wrong arguments raise before a number is drawn.

const rng = new Random(1);
const before = rng.getstate();
const cases: Dynamic[] = [
  signature(() => rng.choice([]), "<lambda>", []),
  signature(() => rng.choice(""), "<lambda>", []),
  signature(() => rng.sample([1, 2], 3), "<lambda>", []),
  signature(() => rng.sample([1], -1), "<lambda>", []),
  signature(() => rng.randint(3, 1), "<lambda>", []),
  signature(() => rng.randrange(5, 5), "<lambda>", []),
  signature(() => rng.randrange(1, 10, 0), "<lambda>", []),
  signature(() => rng.choices([], undefined, { k: 1 }), "<lambda>", []),
  signature(() => rng.choices([1], [0]), "<lambda>", []),
  signature(() => rng.choices([1, 2], [1]), "<lambda>", []),
  signature(() => rng.choices([1], [1], { cum_weights: [1] }), "<lambda>", []),
  signature(() => rng.shuffle("abc"), "<lambda>", []),
  signature(() => rng.shuffle(Tuple.of(1, 2)), "<lambda>", []),
  signature(() => rng.sample({ a: 1 }, 1), "<lambda>", []),
  signature(() => rng.getrandbits(-1), "<lambda>", []),
  signature(() => rng.choice(5), "<lambda>", []),
  signature(() => rng.choice(new Dict()), "<lambda>", []),
  signature(() => rng.uniform("a", 1), "<lambda>", []),
  signature(() => new Random([1]), "<lambda>", []),
];
for (const [i, case_] of enumerate(cases)) {
  try {
    print(i, call(case_, []));
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError, ValueError, TypeError, KeyError);
    print(i, typeName(e), e);
  }
}
