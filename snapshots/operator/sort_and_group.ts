import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { groupby } from "./runtime/python/stdlib/itertools.js";
import { attrgetter, itemgetter } from "./runtime/python/stdlib/operator.js";

// itemgetter with sorted, groupby, max and map over records.
const rows: PyDict[] = [
  { team: "b", n: 2 },
  { team: "a", n: 5 },
  { team: "b", n: 1 },
];
py.sort(rows, { key: itemgetter("team", "n") });
py.print(
  Array.from(py.unpackEach(groupby(rows, itemgetter("team")), 2), ([k, g]) =>
    py.Tuple.of(
      k,
      Array.from(py.iterate(g), (r: Dynamic) => py.getItem(r, "n")),
    ),
  ),
  py.getItem(py.max(rows, { key: itemgetter("n") }), "team"),
  py.sum(py.map(itemgetter("n"), rows)),
  py.sorted(py.items({ x: 3, y: 1 }), { key: itemgetter(1) }),
  [...py.spread(py.map(itemgetter(0), ["ab", "cd"]))],
);
class P {
  declare a: number;
  declare b: string;
  constructor(a: number, b: string) {
    const items2: Dynamic[] = [a, b];
    this.a = items2[0];
    this.b = items2[1];
  }
}
py.print(
  py.sorted([new P(2, "x"), new P(1, "y")], { key: attrgetter("a") }).map((p: P) => p.b),
  attrgetter("b")(new P(0, "z")),
);
