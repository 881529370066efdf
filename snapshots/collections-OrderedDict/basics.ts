import * as py from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// OrderedDict: order-sensitive equality, move_to_end, popitem.
const o = new OrderedDict([py.Tuple.of("a", 1), py.Tuple.of("b", 2), py.Tuple.of("c", 3)]);
o.moveToEnd("a");
py.print(o, py.list(o));
o.moveToEnd("c", false);
py.print(py.list(py.items(o)), o.popitem(false), o.popitem(), o, py.len(o));
py.print(
  py.eq(new OrderedDict(py.keywords({ a: 1, b: 2 })), new OrderedDict(py.keywords({ b: 2, a: 1 }))),
  py.eq(new OrderedDict(py.keywords({ a: 1, b: 2 })), { b: 2, a: 1 }),
  py.isInstance(o, py.dict),
  py.dict(o),
  new OrderedDict(),
  py.list(py.reversed(new OrderedDict(py.keywords({ x: 1, y: 2 })))),
);
try {
  o.moveToEnd("zz");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}
try {
  new OrderedDict().popitem();
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.KeyError);
  py.print(e);
}
