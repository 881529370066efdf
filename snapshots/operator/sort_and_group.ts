import {
  type Dynamic,
  type PyDict,
  Tuple,
  getItem,
  items,
  iterate,
  map,
  max,
  print,
  sort,
  sorted,
  spread,
  sum,
  unpackEach,
} from "./runtime/python/index.js";
import { groupby } from "./runtime/python/stdlib/itertools.js";
import { attrgetter, itemgetter } from "./runtime/python/stdlib/operator.js";

// itemgetter with sorted, groupby, max and map over records.
const rows: PyDict[] = [
  { team: "b", n: 2 },
  { team: "a", n: 5 },
  { team: "b", n: 1 },
];
sort(rows, { key: itemgetter("team", "n") });
print(
  Array.from(unpackEach(groupby(rows, itemgetter("team")), 2), ([k, g]) =>
    Tuple.of(
      k,
      Array.from(iterate(g), (r: Dynamic) => getItem(r, "n")),
    ),
  ),
  getItem(max(rows, { key: itemgetter("n") }), "team"),
  sum(map(itemgetter("n"), rows)),
  sorted(items({ x: 3, y: 1 }), { key: itemgetter(1) }),
  [...spread(map(itemgetter(0), ["ab", "cd"]))],
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
print(
  sorted([new P(2, "x"), new P(1, "y")], { key: attrgetter("a") }).map((p: P) => p.b),
  attrgetter("b")(new P(0, "z")),
);
