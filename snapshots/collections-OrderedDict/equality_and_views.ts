import * as py from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// Order counts between two OrderedDicts, not against a dict; reversed views, move_to_end and popitem from both ends.

const a = new OrderedDict([py.Tuple.of("a", 1), py.Tuple.of("b", 2), py.Tuple.of("c", 3)]);
const b = new OrderedDict([py.Tuple.of("b", 2), py.Tuple.of("a", 1), py.Tuple.of("c", 3)]);
py.print(py.eq(a, b), py.eq(a, py.dict(b)), py.eq(py.dict(a), py.dict(b)), py.ne(a, b));
b.moveToEnd("a", false);
py.print(b, py.eq(a, b));
b.moveToEnd("a");
py.print(py.list(b), py.list(py.reversed(b)), py.list(py.reversed(py.items(b))), py.list(py.reversed(py.values(b))));
py.print(b.popitem(), b.popitem(false), b);
py.setItem(a, "a", 10);
py.setItem(a, "d", py.dictPop(a, "b"));
py.print(
  a,
  py.list(py.keys(a)),
  py.bitand(py.keys(a), new py.PySet(["a", "z"])),
  py.contains(py.items(a), py.Tuple.of("a", 10)),
);
for (const bad of py.Tuple.of(
  py.signature(() => a.moveToEnd("zz"), "<lambda>", []),
  py.signature(() => new OrderedDict().popitem(), "<lambda>", []),
  py.signature(() => py.dictPop(a, "zz"), "<lambda>", []),
  py.signature(() => py.getItem(a, "q"), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
py.print(
  py.bitor(a, { z: 1 }),
  py.bitor({ z: 1 }, a),
  new OrderedDict(py.keywords({ x: 1, y: 2 })),
  OrderedDict.fromkeys("hello"),
  py.repr(new OrderedDict()),
);
const c = a.copy();
py.dictUpdate(c, undefined, { e: 5 });
py.print(py.len(a), py.len(c), py.typeName(c), py.setDefault(c, "e", 6), py.setDefault(c, "f"));
