import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { attrgetter, itemgetter } from "./runtime/python/stdlib/operator.js";

// Named tuples are dict keys, sort keys, JSON arrays and CSV rows.

const Key = py.namedTuple("Key", ["user", "day"]);
const Row = py.namedTuple("Row", "key amount note", { defaults: py.Tuple.of("") });
const rows: Dynamic[] = [
  py.call(Row, [py.call(Key, ["ann", 2]), 5]),
  py.call(Row, [py.call(Key, ["bob", 1]), 7, "n"]),
  py.call(Row, [py.call(Key, ["ann", 2]), 1]),
  py.call(Row, [], { key: py.call(Key, [], { day: 1, user: "ann" }), amount: -3 }),
];
const totals = new defaultdict(py.int);
for (const row of rows) {
  py.setItem(
    totals,
    py.getAttr(row, "key"),
    py.iadd(py.getItem(totals, py.getAttr(row, "key")), py.getAttr(row, "amount")),
  );
}
py.print(py.dict(totals), py.getItem(totals, py.Tuple.of("ann", 2)), py.contains(totals, py.Tuple.of("bob", 1)));
py.print(
  py.sorted(totals),
  py.max(totals, { key: attrgetter("day", "user") }),
  py.getAttr(py.getItem(py.sorted(rows, { key: itemgetter(1) }), 0), "amount"),
);
py.print(
  py.jsonDumps(rows),
  py.jsonDumps(py.callMethod(py.getItem(rows, 0), "_asdict", [])),
  py.jsonDumps({ k: py.call(Key, [1, null]) }),
);
py.print(
  py.getItem(
    py.sorted(rows, {
      key: (r: Dynamic) => py.Tuple.of(py.getAttr(py.getAttr(r, "key"), "day"), py.neg(py.getAttr(r, "amount"))),
    }),
    0,
  ),
  py.flatMap(rows, (r: Dynamic) =>
    py.truthy(py.getAttr(r, "note")) ? [py.getAttr(py.getAttr(r, "key"), "user")] : [],
  ),
);
for (const item of py.iterate(py.items(totals))) {
  const [item2, amount] = py.unpack(item, 2);
  const [user, day] = py.unpack(item2, 2);
  py.print(user, day, amount);
}
const [users, days] = py.unpack(py.zip(...py.spread(totals, "zip()")), 2);
py.print(
  users,
  days,
  py.eq(py.set(users), new py.PySet(["ann", "bob"])),
  py.getAttr(py.getItem(rows, 0), "amount"),
  py.hasAttr(py.getItem(rows, 0), "nope"),
);
const Other = py.namedTuple("Other", "a b");
py.print(
  py.eq(py.call(Other, ["ann", 2]), py.call(Key, ["ann", 2])),
  py.contains(totals, py.call(Other, ["ann", 2])),
  new py.PySet([py.call(Other, [1, 2]), py.call(Key, [1, 2]), py.Tuple.of(1, 2)]),
);
py.print(
  py.call(Key, "ab"),
  py.call(Key, [], { user: 1, day: 2 }),
  py.tuple(py.call(Key, [1, 2])),
  py.list(py.call(Key, [1, 2])),
  py.mul(py.call(Key, [1, 2]), 2),
);
