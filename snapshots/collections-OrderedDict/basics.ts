import {
  KeyError,
  Tuple,
  dict,
  eq,
  isInstance,
  items,
  keywords,
  len,
  list,
  print,
  rethrowUnless,
  reversed,
} from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// OrderedDict: order-sensitive equality, move_to_end, popitem.
const o = new OrderedDict([Tuple.of("a", 1), Tuple.of("b", 2), Tuple.of("c", 3)]);
o.moveToEnd("a");
print(o, list(o));
o.moveToEnd("c", false);
print(list(items(o)), o.popitem(false), o.popitem(), o, len(o));
print(
  eq(new OrderedDict(keywords({ a: 1, b: 2 })), new OrderedDict(keywords({ b: 2, a: 1 }))),
  eq(new OrderedDict(keywords({ a: 1, b: 2 })), { b: 2, a: 1 }),
  isInstance(o, dict),
  dict(o),
  new OrderedDict(),
  list(reversed(new OrderedDict(keywords({ x: 1, y: 2 })))),
);
try {
  o.moveToEnd("zz");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e);
}
try {
  new OrderedDict().popitem();
} catch (caught2) {
  const e = rethrowUnless(caught2, KeyError);
  print(e);
}
