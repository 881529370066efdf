import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let e: Dynamic;
// str, list, dict, tuple, set, bool, bytes, complex constructors.
py.print(
  py.str(),
  py.str(1.5),
  py.str(py.bytes([120])),
  py.str(py.bytes([99, 97, 102, 195, 169]), "utf-8"),
  [],
  py.list("ab"),
  py.list({ a: 1 }),
  py.list(py.Tuple.of(1, 2)),
  py.tuple(),
  py.tuple([1]),
  py.eq(py.set(), py.set([])),
  new py.Dict(),
  py.dict(undefined, { a: 1 }),
  py.dict([["k", 1]]),
  py.dict(new py.Dict([[1, 2]] as [Dynamic, Dynamic][])),
  py.bool(),
  [0].length > 0,
  py.int(),
  py.float(),
);
// Python: print(list(map(type, (str(1), list("a"), dict(), bool(1)))), [*{}], list(range(2)), list(zip("a", "b")), dict(zip("ab", "cd")), tuple("ab"), sorted(set("aab")), list(b"ab"), bytes([1, 2]), frozenset("a"), complex(1, -2), object().__class__.__name__)
py.print(
  py.list(py.map(py.type, py.Tuple.of(py.str(1), py.list("a"), new py.Dict(), py.bool(1)))),
  [...py.spread(new py.Dict())],
  py.list(py.range(2)),
  py.list(py.zip("a", "b")),
  py.dict(py.zip("ab", "cd")),
  py.tuple("ab"),
  py.sorted(py.set("aab")),
  py.list(py.bytes([97, 98])),
  py.bytes([1, 2]),
  py.frozenset("a"),
  py.call(py.notMigrated("unsupported-expression", "complex"), [1, -2]),
  py.getAttr(py.getAttr(py.object(), "__class__"), "__name__"),
);
const d = { a: [1] };
e = py.dict(d);
py.callMethod(py.getItem(e, "a"), "append", [2]);
py.setItem(e, "b", 0);
py.print(d, e);
for (const f of py.Tuple.of(
  py.signature(() => py.list(1), "<lambda>", []),
  py.signature(() => py.dict("ab"), "<lambda>", []),
  py.signature(() => py.tuple(5), "<lambda>", []),
  py.signature(() => py.str(py.bytes([97]), 5), "<lambda>", []),
  py.signature(() => py.bytes("a"), "<lambda>", []),
  py.signature(() => py.dict([py.Tuple.of(1, 2, 3)]), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    e = py.rethrowUnless(caught, py.TypeError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
