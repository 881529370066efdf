import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  concat,
  contains,
  countOf,
  delitem,
  getitem,
  index,
  indexOf,
  isNot,
  is_,
  lengthHint,
  not_,
  setitem,
  truth,
} from "./runtime/python/stdlib/operator.js";

// In-place operators change lists and return new numbers; wrong operands raise as the operators do.

const a: Dynamic[] = [1];
const b = py.iadd(a, py.Tuple.of(2, 3));
py.print(a, py.is(b, a), py.add([1], [2]), concat("a", "b"), py.iadd([1], [2]));
const n = 5;
py.print(
  py.iadd(n, 1),
  n,
  py.imul([0], 2),
  py.ior(new py.PySet([1]), new py.PySet([2])),
  py.isub(new py.PySet([1, 2]), new py.PySet([2])),
  py.ipow(2, 10),
  py.idiv(1, 4),
);
py.print(
  py.div(7, 2),
  py.floordiv(-7, 2),
  py.mod(-7, 3),
  py.pow(2, -1),
  py.neg(py.neg(py.float(0))),
  py.pos(true),
  py.invert(5),
  py.invert(-1),
  py.abs(-3),
  index(7),
);
py.print(
  py.lt(1, 2),
  py.le("a", "b"),
  py.eq(1, py.float(1)),
  py.ne([], py.Tuple.of()),
  is_(null, null),
  isNot(1, null),
  not_([]),
  truth("0"),
  contains("abc", "b"),
);
py.print(
  countOf([1, true, py.float(1), "1"], 1),
  indexOf("hello", "l"),
  getitem([5, 6], -1),
  getitem("abc", py.slice(1, null)),
  lengthHint([1, 2]),
  py.lshift(1, 70),
  py.bitxor(6, 3),
  py.bitand(6, 3),
  py.bitor(6, 3),
);
const d = { a: 1 };
setitem(d, "b", 2);
delitem(d, "a");
py.print(d);
for (const bad of py.Tuple.of(
  py.signature(() => py.add(1, "a"), "<lambda>", []),
  py.signature(() => getitem([], 0), "<lambda>", []),
  py.signature(() => delitem(new py.Dict(), "k"), "<lambda>", []),
  py.signature(() => py.floordiv(1, 0), "<lambda>", []),
  py.signature(() => indexOf([1], 2), "<lambda>", []),
  py.signature(() => py.lt(1, "a"), "<lambda>", []),
  py.signature(() => concat(1, 2), "<lambda>", []),
  py.signature(() => index(1.5), "<lambda>", []),
  py.signature(() => setitem(py.Tuple.of(1), 0, 2), "<lambda>", []),
  py.signature(() => py.neg("x"), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.IndexError, py.KeyError, py.ZeroDivisionError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
