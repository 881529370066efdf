import {
  IndexError,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  and,
  bytearray,
  bytes,
  call,
  eq,
  list,
  pow,
  print,
  range,
  repr,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import {
  Random,
  choice,
  choices,
  gauss,
  getrandbits,
  getstate,
  randint,
  random,
  randrange,
  sample,
  seed as pySeed,
  setstate,
  shuffle,
} from "./runtime/python/stdlib/random.js";

// A seed gives the same numbers as CPython, from every function.
const r = new Random(42);
print(
  r.random(),
  r.randint(1, 100),
  r.randrange(0, 100, 7),
  r.choice("abcdef"),
  r.choices([1, 2, 3], [1, 0, 5], { k: 5 }),
  r.sample(range(1000), 5),
  r.uniform(-1, 1),
  r.gauss(0, 1),
  r.getrandbits(70),
  r.triangular(0, 10, 3),
  r.betavariate(2, 3),
  r.expovariate(1.5),
  r.normalvariate(10, 2),
  r.lognormvariate(0, 0.5),
  r.vonmisesvariate(0, 4),
  r.gammavariate(2, 1),
  r.paretovariate(3),
  r.weibullvariate(1, 2),
  r.randbytes(5),
);
const xs: number[] = list(range(10));
r.shuffle(xs);
print(
  xs,
  r.sample("abc", 3),
  r.sample([1, 2], 3, { counts: [2, 3] }),
  r.choices("ab", undefined, { k: 3 }),
  r.choices("ab", undefined, { cum_weights: [1, 10], k: 3 }),
);
for (const seed of Tuple.of(
  0,
  1,
  -5,
  pow(2, 70),
  "text",
  "é",
  bytes([98, 121, 116, 101, 115]),
  1.5,
  true,
  and(null, () => 1),
  bytearray(bytes([120])),
)) {
  if (seed != null) {
    pySeed(seed);
    print(repr(seed), random(), randint(0, pow(10, 12)));
  }
}
pySeed(7);
const state = getstate();
const a: number[] = Array.from(range(3), (_: number) => random());
setstate(state);
print(
  eq(
    a,
    Array.from(range(3), (_: number) => random()),
  ),
  gauss(),
  gauss(1, 2),
);
pySeed(3);
print(
  Array.from(range(5), (_: number) => randrange(10)),
  randrange(pow(2, 100)),
  random(),
  choice([1, [2], "3"]),
);
for (const bad of Tuple.of(
  signature(() => choice([]), "<lambda>", []),
  signature(() => sample([1], 2), "<lambda>", []),
  signature(() => randint(2, 1), "<lambda>", []),
  signature(() => randrange(0), "<lambda>", []),
  signature(() => choices([], undefined, { k: 1 }), "<lambda>", []),
  signature(() => choices([1], [1, 2]), "<lambda>", []),
  signature(() => sample(new PySet([1, 2]), 1), "<lambda>", []),
  signature(() => randrange(1.5), "<lambda>", []),
  signature(() => choices([1, 2], [0, 0]), "<lambda>", []),
  signature(() => shuffle(Tuple.of(1, 2)), "<lambda>", []),
  signature(() => pySeed([1]), "<lambda>", []),
  signature(() => getrandbits(-1), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, IndexError, ValueError, TypeError);
    print(typeName(e), e);
  }
}
