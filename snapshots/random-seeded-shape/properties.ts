import {
  type Dynamic,
  IndexError,
  Tuple,
  ValueError,
  all,
  call,
  contains,
  eq,
  getSlice,
  lazyFlatMap,
  len,
  list,
  print,
  range,
  rethrowUnless,
  set,
  signature,
  sorted,
  typeName,
} from "./runtime/python/index.js";
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
const a: number[] = Array.from(range(3), (_: number) => random());
seed(7);
print(
  eq(
    a,
    Array.from(range(3), (_: number) => random()),
  ),
  all(lazyFlatMap(a, (x: number) => [0 <= x && x < 1])),
);
const xs: number[] = list(range(10));
const ys: number[] = getSlice(xs, null, null);
shuffle(ys);
print(
  eq(sorted(ys), xs),
  contains(xs, choice(xs)),
  sample(xs, 4).length,
  len(set(sample(xs, 10))),
  all(lazyFlatMap(range(50), (_: number) => [1 <= (operand = randint(1, 3)) && operand <= 3])),
  contains(Tuple.of(0, 5), randrange(0, 10, 5)),
  2 <= (operand2 = uniform(2, 3)) && operand2 <= 3,
  choices("ab", undefined, { k: 5 }).length,
  set(choices(["x", "y"], [0, 1], { k: 9 })),
);
const r = new Random(3);
const s = new Random(3);
print(
  eq(
    Array.from(range(5), (_: number) => r.randint(0, 99)),
    Array.from(range(5), (_: number) => s.randint(0, 99)),
  ),
  randint(5, 5),
  choice([1]),
);
for (const f of Tuple.of(
  signature(() => choice([]), "<lambda>", []),
  signature(() => randint(3, 1), "<lambda>", []),
  signature(() => sample([1], 2), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError, ValueError);
    print(typeName(e));
  }
}
