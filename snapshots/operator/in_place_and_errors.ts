import {
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  PySet,
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
  iadd,
  idiv,
  imul,
  invert,
  ior,
  ipow,
  is,
  isub,
  le,
  lshift,
  lt,
  mod,
  ne,
  neg,
  pos,
  pow,
  print,
  rethrowUnless,
  signature,
  slice,
  typeName,
} from "./runtime/python/index.js";
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
const b = iadd(a, Tuple.of(2, 3));
print(a, is(b, a), add([1], [2]), concat("a", "b"), iadd([1], [2]));
const n = 5;
print(
  iadd(n, 1),
  n,
  imul([0], 2),
  ior(new PySet([1]), new PySet([2])),
  isub(new PySet([1, 2]), new PySet([2])),
  ipow(2, 10),
  idiv(1, 4),
);
print(
  div(7, 2),
  floordiv(-7, 2),
  mod(-7, 3),
  pow(2, -1),
  neg(neg(float(0))),
  pos(true),
  invert(5),
  invert(-1),
  abs(-3),
  index(7),
);
print(
  lt(1, 2),
  le("a", "b"),
  eq(1, float(1)),
  ne([], Tuple.of()),
  is_(null, null),
  isNot(1, null),
  not_([]),
  truth("0"),
  contains("abc", "b"),
);
print(
  countOf([1, true, float(1), "1"], 1),
  indexOf("hello", "l"),
  getitem([5, 6], -1),
  getitem("abc", slice(1, null)),
  lengthHint([1, 2]),
  lshift(1, 70),
  bitxor(6, 3),
  bitand(6, 3),
  bitor(6, 3),
);
const d = { a: 1 };
setitem(d, "b", 2);
delitem(d, "a");
print(d);
for (const bad of Tuple.of(
  signature(() => add(1, "a"), "<lambda>", []),
  signature(() => getitem([], 0), "<lambda>", []),
  signature(() => delitem(new Dict(), "k"), "<lambda>", []),
  signature(() => floordiv(1, 0), "<lambda>", []),
  signature(() => indexOf([1], 2), "<lambda>", []),
  signature(() => lt(1, "a"), "<lambda>", []),
  signature(() => concat(1, 2), "<lambda>", []),
  signature(() => index(1.5), "<lambda>", []),
  signature(() => setitem(Tuple.of(1), 0, 2), "<lambda>", []),
  signature(() => neg("x"), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, IndexError, KeyError, ZeroDivisionError, ValueError);
    print(typeName(e), e);
  }
}
