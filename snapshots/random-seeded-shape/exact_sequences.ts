import * as py from "./runtime/python/index.js";
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
py.print(
  r.random(),
  r.randint(1, 100),
  r.randrange(0, 100, 7),
  r.choice("abcdef"),
  r.choices([1, 2, 3], [1, 0, 5], { k: 5 }),
  r.sample(py.range(1000), 5),
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
const xs: number[] = py.list(py.range(10));
r.shuffle(xs);
py.print(
  xs,
  r.sample("abc", 3),
  r.sample([1, 2], 3, { counts: [2, 3] }),
  r.choices("ab", undefined, { k: 3 }),
  r.choices("ab", undefined, { cum_weights: [1, 10], k: 3 }),
);
for (const seed of py.Tuple.of(
  0,
  1,
  -5,
  py.pow(2, 70),
  "text",
  "é",
  py.bytes([98, 121, 116, 101, 115]),
  1.5,
  true,
  py.and(null, () => 1),
  py.bytearray(py.bytes([120])),
)) {
  if (seed != null) {
    pySeed(seed);
    py.print(py.repr(seed), random(), randint(0, py.pow(10, 12)));
  }
}
pySeed(7);
const state = getstate();
const a: number[] = Array.from(py.range(3), (_: number) => random());
setstate(state);
py.print(
  py.eq(
    a,
    Array.from(py.range(3), (_: number) => random()),
  ),
  gauss(),
  gauss(1, 2),
);
pySeed(3);
py.print(
  Array.from(py.range(5), (_: number) => randrange(10)),
  randrange(py.pow(2, 100)),
  random(),
  choice([1, [2], "3"]),
);
for (const bad of py.Tuple.of(
  py.signature(() => choice([]), "<lambda>", []),
  py.signature(() => sample([1], 2), "<lambda>", []),
  py.signature(() => randint(2, 1), "<lambda>", []),
  py.signature(() => randrange(0), "<lambda>", []),
  py.signature(() => choices([], undefined, { k: 1 }), "<lambda>", []),
  py.signature(() => choices([1], [1, 2]), "<lambda>", []),
  py.signature(() => sample(new py.PySet([1, 2]), 1), "<lambda>", []),
  py.signature(() => randrange(1.5), "<lambda>", []),
  py.signature(() => choices([1, 2], [0, 0]), "<lambda>", []),
  py.signature(() => shuffle(py.Tuple.of(1, 2)), "<lambda>", []),
  py.signature(() => pySeed([1]), "<lambda>", []),
  py.signature(() => getrandbits(-1), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.IndexError, py.ValueError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
