import {
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  call,
  callMethod,
  dict,
  getAttr,
  getItem,
  getSlice,
  items,
  iterate,
  max,
  min,
  namedTuple,
  neg,
  or,
  print,
  range,
  rethrowUnless,
  reversed,
  sorted,
  spread,
  unpackEach,
} from "./runtime/python/index.js";
import { groupby } from "./runtime/python/stdlib/itertools.js";
import { attrgetter, itemgetter } from "./runtime/python/stdlib/operator.js";

// Records sorted as agents do it: several keys, missing values last, itemgetter, attrgetter, grouping after sorting, top n.

const rows: PyDict[] = [
  { team: "red", score: 3.5, name: "Zoe" },
  { team: "blue", score: null, name: "amy" },
  { team: "red", score: 9, name: "Bob" },
  { team: "blue", score: 9, name: "Åke" },
  { team: "red", score: 10, name: "bob" },
];
print(
  sorted(rows, {
    key: (r: Dynamic) =>
      Tuple.of(
        getItem(r, "score") == null,
        neg(or(getItem(r, "score"), () => 0)),
        callMethod(getItem(r, "name"), "casefold", []),
      ),
  }).map((r: PyDict) => getItem(r, "name")),
);
print(sorted(rows, { key: itemgetter("team", "name") }).map((r: PyDict) => getItem(r, "name")));
for (const [team, group] of unpackEach(
  groupby(sorted(rows, { key: itemgetter("team") }), itemgetter("team")),
  2,
)) {
  print(
    team,
    Array.from(iterate(group), (r: Dynamic) => getItem(r, "name")),
  );
}
const P = namedTuple("P", "x y");
const points: Dynamic[] = [call(P, [2, 1]), call(P, [1, 2]), call(P, [1, 1])];
print(
  sorted(points),
  sorted(points, { key: attrgetter("y", "x") }),
  sorted(points, { key: (p: Dynamic) => neg(getAttr(p, "x")) }),
);
const counts = { b: 2, a: 2, c: 5 };
print(
  sorted(counts, { key: getAttr(counts, "get") }),
  getSlice(
    sorted(items(counts), { key: (kv: Dynamic) => Tuple.of(neg(getItem(kv, 1)), getItem(kv, 0)) }),
    null,
    2,
  ),
);
print(
  dict(sorted(items(counts), { reverse: true })),
  max(counts, { key: getAttr(counts, "get") }),
  min(counts, { key: getAttr(counts, "get") }),
);
const order: string[] = ["low", "mid", "high"];
print(sorted(["high", "low", "mid", "low"], { key: getAttr(order, "index") }));
try {
  sorted(rows, { key: (r: Dynamic) => getItem(r, "score") });
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
const index: number[] = sorted(range(rows.length), {
  key: (i: Dynamic) => getItem(getItem(rows, i), "name"),
});
print(index, [...spread(reversed(sorted("cab")))]);
