import {
  type Dynamic,
  flatMap,
  le,
  len,
  list,
  print,
  range,
  set,
  sorted,
} from "./runtime/python/index.js";
import { Random, choice, random, shuffle, uniform } from "./runtime/python/stdlib/random.js";

let operand: Dynamic;
// Shuffles and weighted choices, only what always holds.
const rng = new Random(42);
const deck: string[] = flatMap("AKQ", (r: string) => flatMap("HS", (s: string) => [`${r}${s}`]));
const hand: Dynamic[] = rng.sample(deck, 3);
print(
  hand.length,
  len(set(hand)),
  le(set(hand), set(deck)),
  rng.choices([1], undefined, { k: 2 }),
  rng.choice("a"),
  0 <= (operand = rng.gauss(0, 0)) && operand <= 0,
  rng.randrange(1),
  sorted(rng.sample(range(5), 5)),
);
const xs: number[] = [1, 2, 3];
shuffle(xs);
print(sorted(xs), random() < 1, uniform(1, 1), choice(list({ k: 1 })));
