import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  attrgetter,
  callObject,
  concat,
  contains,
  countOf,
  delitem,
  getitem,
  index,
  indexOf,
  isNot,
  is_,
  itemgetter,
  lengthHint,
  methodcaller,
  not_,
  setitem,
  truth,
} from "./runtime/python/stdlib/operator.js";

// Operators as functions, getters and callers.
py.print(
  py.add(1, 2),
  py.sub(5, 2),
  py.mul("ab", 2),
  py.div(1, 2),
  py.floordiv(-7, 2),
  py.mod(-7, 3),
  py.pow(2, 10),
  py.neg(3),
  py.pos(-3),
  py.abs(-3),
  py.invert(5),
  py.lshift(1, 70),
  py.rshift(-8, 1),
  py.bitand(6, 3),
  py.bitor(6, 3),
  py.bitxor(6, 3),
  not_([]),
  truth("x"),
  is_(null, null),
  isNot(1, null),
);
py.print(
  py.eq(1, py.float(1)),
  py.ne("a", "b"),
  py.lt(1, 2),
  py.le(2, 2),
  py.gt("b", "a"),
  py.ge(1, 2),
  contains([1, 2], 2),
  concat([1], [2]),
  countOf([1, py.float(1), true], 1),
  indexOf("abc", "c"),
  lengthHint([1, 2]),
  index(true),
);
const d = { a: 1 };
setitem(d, "b", 2);
delitem(d, "a");
py.print(d, getitem(d, "b"), getitem("abc", -1), getitem([1, 2, 3], py.slice(1, null)));
class C {
  declare n: C;
  declare v: number;
  constructor() {
    this.n = this;
    this.v = 3;
  }
  m(a: Dynamic, b: Dynamic = 2): Dynamic {
    return py.Tuple.of(a, b);
  }
  static {
    py.signature(this.prototype.m, "C.m", ["a", "b="]);
  }
}
const c = new C();
py.print(
  attrgetter("v")(c),
  attrgetter("n.n.v", "v")(c),
  itemgetter(1)("abc"),
  itemgetter(0, 2)([1, 2, 3]),
  itemgetter("k")({ k: 9 }),
  methodcaller("m", 1, py.keywords({ b: 5 }))(c),
  methodcaller("upper")("x"),
  py.sorted([{ n: 2 }, { n: 1 }], { key: itemgetter("n") }),
  py.list(py.map(itemgetter(-1), ["ab", "cd"])),
);
const xs: Dynamic[] = [1];
py.print(py.is(py.iadd(xs, [2]), xs), xs, py.iadd([1], [2]), py.imul(3, 4), callObject(py.len, "abc"));
for (const bad of py.Tuple.of(
  py.signature(() => itemgetter(5)([1]), "<lambda>", []),
  py.signature(() => attrgetter("q")(c), "<lambda>", []),
  py.signature(() => py.add(1, "a"), "<lambda>", []),
  py.signature(() => indexOf([1], 2), "<lambda>", []),
  py.signature(() => index(1.5), "<lambda>", []),
  py.signature(() => itemgetter("x")(new py.Dict()), "<lambda>", []),
  py.signature(() => py.div(1, 0), "<lambda>", []),
  py.signature(() => concat(1, 2), "<lambda>", []),
  py.signature(() => attrgetter(5), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(
      caught,
      py.IndexError,
      py.AttributeError,
      py.TypeError,
      py.ValueError,
      py.KeyError,
      py.ZeroDivisionError,
    );
    py.print(py.typeName(e), e);
  }
}
