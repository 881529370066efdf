import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Random, choice, random, shuffle, uniform } from "./runtime/python/stdlib/random.js";

let operand: Dynamic;
// Shuffles and weighted choices, only what always holds.
const rng = new Random(42);
const deck: string[] = py.flatMap("AKQ", (r: string) => py.flatMap("HS", (s: string) => [`${r}${s}`]));
const hand: Dynamic[] = rng.sample(deck, 3);
py.print(
  hand.length,
  py.len(py.set(hand)),
  py.le(py.set(hand), py.set(deck)),
  rng.choices([1], undefined, { k: 2 }),
  rng.choice("a"),
  0 <= (operand = rng.gauss(0, 0)) && operand <= 0,
  rng.randrange(1),
  py.sorted(rng.sample(py.range(5), 5)),
);
const xs: number[] = [1, 2, 3];
shuffle(xs);
py.print(py.sorted(xs), random() < 1, uniform(1, 1), choice(py.list({ k: 1 })));
