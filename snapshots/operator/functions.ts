import {
  type Dynamic,
  KeyError,
  type PyDict,
  add,
  bitand,
  bitxor,
  div,
  eq,
  floordiv,
  getItem,
  iadd,
  keywords,
  list,
  lt,
  map,
  mod,
  mul,
  neg,
  pow,
  print,
  sorted,
  sub,
  toException,
} from "./runtime/python/index.js";
import {
  attrgetter,
  concat,
  contains,
  getitem,
  index,
  is_,
  itemgetter,
  methodcaller,
  not_,
  setitem,
  truth,
} from "./runtime/python/stdlib/operator.js";
import { SimpleNamespace } from "./runtime/python/stdlib/types.js";

// itemgetter, attrgetter, methodcaller and operator functions.
const rows: PyDict[] = [
  { n: "b", v: 1 },
  { n: "a", v: 2 },
];
print(
  itemgetter("n")(getItem(rows, 0)),
  itemgetter("n", "v")(getItem(rows, 1)),
  list(map(itemgetter("v"), rows)),
  getItem(sorted(rows, { key: itemgetter("n") }), 0),
  itemgetter(1)([5, 6]),
  itemgetter(-1, 0)("abc"),
  attrgetter("x.y")(new SimpleNamespace({ x: new SimpleNamespace({ y: 3 }) })),
  attrgetter("a", "b")(new SimpleNamespace({ a: 1, b: 2 })),
  methodcaller("upper")("q"),
  methodcaller("split", ",", keywords({ maxsplit: 1 }))("a,b,c"),
);
print(
  add(1, 2),
  mul("a", 3),
  sub(5, 1),
  div(1, 2),
  floordiv(-7, 2),
  mod(-7, 3),
  eq([1], [1]),
  lt(1, 2),
  neg(3),
  not_([]),
  truth("a"),
  contains([1], 1),
  getitem({ k: 1 }, "k"),
  concat([1], [2]),
  is_(null, null),
  bitand(6, 3),
  bitxor(6, 3),
  pow(2, 3),
  index(5),
);
try {
  itemgetter("z")(getItem(rows, 0));
} catch (caught) {
  const e = toException(caught);
  if (e instanceof KeyError) {
    print("KeyError", e);
  } else {
    throw caught;
  }
}
const xs: Dynamic[] = [1, 2];
setitem(xs, 0, 9);
iadd(xs, [3]);
print(xs);
