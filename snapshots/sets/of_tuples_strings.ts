import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Sets of tuples and strings, printed through sorted.
const edges = new py.PySet([py.Tuple.of("a", "b"), py.Tuple.of("b", "c"), py.Tuple.of("a", "b")]);
py.print(py.len(edges), py.contains(edges, py.Tuple.of("a", "b")), py.sorted(edges));
const words = py.set(py.split("the cat the dog"));
py.print(
  py.sorted(words),
  py.len(words),
  py.contains(words, "cat"),
  py.sorted(py.lazyFlatMap(words, (w: string) => [w.toUpperCase()])),
);
const [required, given]: [Dynamic, Dynamic] = [new py.PySet(["q", "k"]), { q: 1, z: 2 }];
py.print(py.sorted(py.sub(required, py.keys(given))), py.sorted(py.sub(py.set(given), required)));
py.print(
  new py.PySet(Array.from(py.range(10), (x: number) => py.mod(x, 3))),
  py.sorted(new py.PySet(Array.from(py.iterate(words), (w: string) => py.len(w)))),
  py.repr(new py.PySet(["only"])),
);
