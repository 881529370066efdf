import {
  type Dynamic,
  PySet,
  Tuple,
  call,
  callMethod,
  contains,
  dict,
  eq,
  flatMap,
  getAttr,
  getItem,
  hasAttr,
  iadd,
  int,
  items,
  iterate,
  jsonDumps,
  list,
  max,
  mul,
  namedTuple,
  neg,
  print,
  set,
  setItem,
  sorted,
  spread,
  truthy,
  tuple,
  unpack,
  zip,
} from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { attrgetter, itemgetter } from "./runtime/python/stdlib/operator.js";

// Named tuples are dict keys, sort keys, JSON arrays and CSV rows.

const Key = namedTuple("Key", ["user", "day"]);
const Row = namedTuple("Row", "key amount note", { defaults: Tuple.of("") });
const rows: Dynamic[] = [
  call(Row, [call(Key, ["ann", 2]), 5]),
  call(Row, [call(Key, ["bob", 1]), 7, "n"]),
  call(Row, [call(Key, ["ann", 2]), 1]),
  call(Row, [], { key: call(Key, [], { day: 1, user: "ann" }), amount: -3 }),
];
const totals = new defaultdict(int);
for (const row of rows) {
  setItem(
    totals,
    getAttr(row, "key"),
    iadd(getItem(totals, getAttr(row, "key")), getAttr(row, "amount")),
  );
}
print(dict(totals), getItem(totals, Tuple.of("ann", 2)), contains(totals, Tuple.of("bob", 1)));
print(
  sorted(totals),
  max(totals, { key: attrgetter("day", "user") }),
  getAttr(getItem(sorted(rows, { key: itemgetter(1) }), 0), "amount"),
);
print(
  jsonDumps(rows),
  jsonDumps(callMethod(getItem(rows, 0), "_asdict", [])),
  jsonDumps({ k: call(Key, [1, null]) }),
);
print(
  getItem(
    sorted(rows, {
      key: (r: Dynamic) => Tuple.of(getAttr(getAttr(r, "key"), "day"), neg(getAttr(r, "amount"))),
    }),
    0,
  ),
  flatMap(rows, (r: Dynamic) =>
    truthy(getAttr(r, "note")) ? [getAttr(getAttr(r, "key"), "user")] : [],
  ),
);
for (const item of iterate(items(totals))) {
  const [item2, amount] = unpack(item, 2);
  const [user, day] = unpack(item2, 2);
  print(user, day, amount);
}
const [users, days] = unpack(zip(...spread(totals)), 2);
print(
  users,
  days,
  eq(set(users), new PySet(["ann", "bob"])),
  getAttr(getItem(rows, 0), "amount"),
  hasAttr(getItem(rows, 0), "nope"),
);
const Other = namedTuple("Other", "a b");
print(
  eq(call(Other, ["ann", 2]), call(Key, ["ann", 2])),
  contains(totals, call(Other, ["ann", 2])),
  new PySet([call(Other, [1, 2]), call(Key, [1, 2]), Tuple.of(1, 2)]),
);
print(
  call(Key, "ab"),
  call(Key, [], { user: 1, day: 2 }),
  tuple(call(Key, [1, 2])),
  list(call(Key, [1, 2])),
  mul(call(Key, [1, 2]), 2),
);
