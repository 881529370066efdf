import {
  KeyError,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  bitand,
  bitor,
  call,
  contains,
  dict,
  dictPop,
  dictUpdate,
  eq,
  getItem,
  items,
  keys,
  keywords,
  len,
  list,
  ne,
  print,
  repr,
  rethrowUnless,
  reversed,
  setDefault,
  setItem,
  signature,
  typeName,
  values,
} from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// Order counts between two OrderedDicts, not against a dict; reversed views, move_to_end and popitem from both ends.

const a = new OrderedDict([Tuple.of("a", 1), Tuple.of("b", 2), Tuple.of("c", 3)]);
const b = new OrderedDict([Tuple.of("b", 2), Tuple.of("a", 1), Tuple.of("c", 3)]);
print(eq(a, b), eq(a, dict(b)), eq(dict(a), dict(b)), ne(a, b));
b.moveToEnd("a", false);
print(b, eq(a, b));
b.moveToEnd("a");
print(list(b), list(reversed(b)), list(reversed(items(b))), list(reversed(values(b))));
print(b.popitem(), b.popitem(false), b);
setItem(a, "a", 10);
setItem(a, "d", dictPop(a, "b"));
print(
  a,
  list(keys(a)),
  bitand(keys(a), new PySet(["a", "z"])),
  contains(items(a), Tuple.of("a", 10)),
);
for (const bad of Tuple.of(
  signature(() => a.moveToEnd("zz"), "<lambda>", []),
  signature(() => new OrderedDict().popitem(), "<lambda>", []),
  signature(() => dictPop(a, "zz"), "<lambda>", []),
  signature(() => getItem(a, "q"), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError, TypeError, ValueError);
    print(typeName(e), e);
  }
}
print(
  bitor(a, { z: 1 }),
  bitor({ z: 1 }, a),
  new OrderedDict(keywords({ x: 1, y: 2 })),
  OrderedDict.fromkeys("hello"),
  repr(new OrderedDict()),
);
const c = a.copy();
dictUpdate(c, undefined, { e: 5 });
print(len(a), len(c), typeName(c), setDefault(c, "e", 6), setDefault(c, "f"));
