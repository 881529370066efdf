import {
  AttributeError,
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  abs,
  add,
  bitand,
  bitor,
  bitxor,
  call,
  div,
  eq,
  float,
  floordiv,
  ge,
  gt,
  iadd,
  imul,
  invert,
  is,
  keywords,
  le,
  len,
  list,
  lshift,
  lt,
  map,
  mod,
  mul,
  ne,
  neg,
  pos,
  pow,
  print,
  rethrowUnless,
  rshift,
  signature,
  slice,
  sorted,
  sub,
  typeName,
} from "./runtime/python/index.js";
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
print(
  add(1, 2),
  sub(5, 2),
  mul("ab", 2),
  div(1, 2),
  floordiv(-7, 2),
  mod(-7, 3),
  pow(2, 10),
  neg(3),
  pos(-3),
  abs(-3),
  invert(5),
  lshift(1, 70),
  rshift(-8, 1),
  bitand(6, 3),
  bitor(6, 3),
  bitxor(6, 3),
  not_([]),
  truth("x"),
  is_(null, null),
  isNot(1, null),
);
print(
  eq(1, float(1)),
  ne("a", "b"),
  lt(1, 2),
  le(2, 2),
  gt("b", "a"),
  ge(1, 2),
  contains([1, 2], 2),
  concat([1], [2]),
  countOf([1, float(1), true], 1),
  indexOf("abc", "c"),
  lengthHint([1, 2]),
  index(true),
);
const d = { a: 1 };
setitem(d, "b", 2);
delitem(d, "a");
print(d, getitem(d, "b"), getitem("abc", -1), getitem([1, 2, 3], slice(1, null)));
class C {
  declare n: C;
  declare v: number;
  constructor() {
    this.n = this;
    this.v = 3;
  }
  m(a: Dynamic, b: Dynamic = 2): Dynamic {
    return Tuple.of(a, b);
  }
  static {
    signature(this.prototype.m, "C.m", ["a", "b="]);
  }
}
const c = new C();
print(
  attrgetter("v")(c),
  attrgetter("n.n.v", "v")(c),
  itemgetter(1)("abc"),
  itemgetter(0, 2)([1, 2, 3]),
  itemgetter("k")({ k: 9 }),
  methodcaller("m", 1, keywords({ b: 5 }))(c),
  methodcaller("upper")("x"),
  sorted([{ n: 2 }, { n: 1 }], { key: itemgetter("n") }),
  list(map(itemgetter(-1), ["ab", "cd"])),
);
const xs: Dynamic[] = [1];
print(is(iadd(xs, [2]), xs), xs, iadd([1], [2]), imul(3, 4), callObject(len, "abc"));
for (const bad of Tuple.of(
  signature(() => itemgetter(5)([1]), "<lambda>", []),
  signature(() => attrgetter("q")(c), "<lambda>", []),
  signature(() => add(1, "a"), "<lambda>", []),
  signature(() => indexOf([1], 2), "<lambda>", []),
  signature(() => index(1.5), "<lambda>", []),
  signature(() => itemgetter("x")(new Dict()), "<lambda>", []),
  signature(() => div(1, 0), "<lambda>", []),
  signature(() => concat(1, 2), "<lambda>", []),
  signature(() => attrgetter(5), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(
      caught,
      IndexError,
      AttributeError,
      TypeError,
      ValueError,
      KeyError,
      ZeroDivisionError,
    );
    print(typeName(e), e);
  }
}
