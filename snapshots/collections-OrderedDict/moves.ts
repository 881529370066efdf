import {
  Dict,
  type Dynamic,
  KeyError,
  Tuple,
  bitor,
  call,
  dict,
  dictPop,
  eq,
  getItem,
  is,
  isInstance,
  items,
  keys,
  keywords,
  list,
  ne,
  print,
  repr,
  rethrowUnless,
  reversed,
  setItem,
  signature,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// Order that can be changed, and equality that sees it.
const d = new OrderedDict([Tuple.of("a", 1), Tuple.of("b", 2), Tuple.of("c", 3)]);
d.moveToEnd("a");
print(d, list(d));
d.moveToEnd("c", false);
print(list(items(d)), d.popitem(), d.popitem(false), d);
const [a, b]: [Dynamic, Dynamic] = [
  new OrderedDict(keywords({ x: 1, y: 2 })),
  new OrderedDict(keywords({ y: 2, x: 1 })),
];
print(eq(a, b), eq(a, { y: 2, x: 1 }), eq(dict(a), dict(b)), ne(a, b));
for (const bad of Tuple.of(
  signature(() => d.moveToEnd("nope"), "<lambda>", []),
  signature(() => new OrderedDict().popitem(), "<lambda>", []),
  signature(() => getItem(d, "q"), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError);
    print(typeName(e), e);
  }
}
setItem(d, "z", 26);
setItem(d, "b", 0);
print(
  d,
  list(reversed(d)),
  new OrderedDict(),
  repr(new OrderedDict(keywords({ k: [1] }))),
  dictPop(d, "z"),
  dictPop(d, "z", null),
  truthy(new OrderedDict()),
);
print(
  OrderedDict.fromkeys("abca", 0),
  bitor(a, { z: 3 }),
  typeName(bitor(a, new Dict())),
  is(a.copy(), a),
  list(keys(a)),
  isInstance(a, dict),
);
