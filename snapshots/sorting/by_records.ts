import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
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
py.print(
  py
    .sorted(rows, {
      key: (r: PyDict) =>
        py.Tuple.of(
          py.getItem(r, "score") === null,
          py.neg(py.or(py.getItem(r, "score"), () => 0)),
          py.callMethod(py.getItem(r, "name"), "casefold", []),
        ),
    })
    .map((r: PyDict) => py.getItem(r, "name")),
);
py.print(py.sorted(rows, { key: itemgetter("team", "name") }).map((r: PyDict) => py.getItem(r, "name")));
for (const [team, group] of py.unpackEach(
  groupby(py.sorted(rows, { key: itemgetter("team") }), itemgetter("team")),
  2,
)) {
  py.print(
    team,
    Array.from(py.iterate(group), (r: Dynamic) => py.getItem(r, "name")),
  );
}
const P = py.namedTuple("P", "x y");
const points: Dynamic[] = [py.call(P, [2, 1]), py.call(P, [1, 2]), py.call(P, [1, 1])];
py.print(
  py.sorted(points),
  py.sorted(points, { key: attrgetter("y", "x") }),
  py.sorted(points, { key: (p: Dynamic) => py.neg(py.getAttr(p, "x")) }),
);
const counts = { b: 2, a: 2, c: 5 };
py.print(
  py.sorted(counts, { key: py.getAttr(counts, "get") }),
  py.getSlice(py.sorted(py.items(counts), { key: (kv: Dynamic) => py.Tuple.of(py.neg(kv[1]), kv[0]) }), null, 2),
);
py.print(
  py.dict(py.sorted(py.items(counts), { reverse: true })),
  py.max(counts, { key: py.getAttr(counts, "get") }),
  py.min(counts, { key: py.getAttr(counts, "get") }),
);
const order: string[] = ["low", "mid", "high"];
py.print(py.sorted(["high", "low", "mid", "low"], { key: py.getAttr(order, "index") }));
try {
  py.sorted(rows, { key: (r: PyDict) => py.getItem(r, "score") });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
const index: number[] = py.sorted(py.range(rows.length), {
  key: (i: number) => py.getItem(py.getItem(rows, i), "name"),
});
py.print(index, [...py.spread(py.reversed(py.sorted("cab")))]);
