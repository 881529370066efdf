import {
  type Dynamic,
  PySet,
  Tuple,
  contains,
  iterate,
  keys,
  lazyFlatMap,
  len,
  mod,
  print,
  range,
  repr,
  set,
  sorted,
  split,
  sub,
} from "./runtime/python/index.js";

// Sets of tuples and strings, printed through sorted.
const edges = new PySet([Tuple.of("a", "b"), Tuple.of("b", "c"), Tuple.of("a", "b")]);
print(len(edges), contains(edges, Tuple.of("a", "b")), sorted(edges));
const words = set(split("the cat the dog"));
print(
  sorted(words),
  len(words),
  contains(words, "cat"),
  sorted(lazyFlatMap(words, (w: string) => [w.toUpperCase()])),
);
const [required, given]: [Dynamic, Dynamic] = [new PySet(["q", "k"]), { q: 1, z: 2 }];
print(sorted(sub(required, keys(given))), sorted(sub(set(given), required)));
print(
  new PySet(Array.from(range(10), (x: number) => mod(x, 3))),
  sorted(new PySet(Array.from(iterate(words), (w: string) => len(w)))),
  repr(new PySet(["only"])),
);
