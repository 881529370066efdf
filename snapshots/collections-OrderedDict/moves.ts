import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// Order that can be changed, and equality that sees it.
const d = new OrderedDict([py.Tuple.of("a", 1), py.Tuple.of("b", 2), py.Tuple.of("c", 3)]);
d.moveToEnd("a");
py.print(d, py.list(d));
d.moveToEnd("c", false);
py.print(py.list(py.items(d)), d.popitem(), d.popitem(false), d);
const [a, b]: [Dynamic, Dynamic] = [
  new OrderedDict(py.keywords({ x: 1, y: 2 })),
  new OrderedDict(py.keywords({ y: 2, x: 1 })),
];
py.print(py.eq(a, b), py.eq(a, { y: 2, x: 1 }), py.eq(py.dict(a), py.dict(b)), py.ne(a, b));
for (const bad of py.Tuple.of(
  py.signature(() => d.moveToEnd("nope"), "<lambda>", []),
  py.signature(() => new OrderedDict().popitem(), "<lambda>", []),
  py.signature(() => py.getItem(d, "q"), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError);
    py.print(py.typeName(e), e);
  }
}
py.setItem(d, "z", 26);
py.setItem(d, "b", 0);
py.print(
  d,
  py.list(py.reversed(d)),
  new OrderedDict(),
  py.repr(new OrderedDict(py.keywords({ k: [1] }))),
  py.dictPop(d, "z"),
  py.dictPop(d, "z", null),
  py.truthy(new OrderedDict()),
);
py.print(
  OrderedDict.fromkeys("abca", 0),
  py.bitor(a, { z: 3 }),
  py.typeName(py.bitor(a, new py.Dict())),
  py.is(a.copy(), a),
  py.list(py.keys(a)),
  py.isInstance(a, py.dict),
);
