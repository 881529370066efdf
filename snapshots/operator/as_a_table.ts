import {
  type Dynamic,
  IndexError,
  type PyDict,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  add,
  bitand,
  bitor,
  bitxor,
  call,
  contains as pyContains,
  div,
  eq,
  float,
  floordiv,
  ge,
  get,
  getItem,
  int,
  lt,
  mod,
  mul,
  ne,
  pop,
  pow,
  print,
  range,
  rethrowUnless,
  set,
  signature,
  sorted,
  split,
  sub,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import { reduce } from "./runtime/python/stdlib/functools.js";
import { contains, getitem, methodcaller } from "./runtime/python/stdlib/operator.js";

// A table of operators runs filters and a small stack calculator.

const OPS = {
  "==": eq,
  "!=": ne,
  "<": lt,
  ">=": ge,
  in: signature((a: Dynamic, b: Dynamic) => contains(b, a), "<lambda>", ["a", "b"]),
  and: bitand,
};
const MATH = { "+": add, "-": sub, "*": mul, "/": div, "//": floordiv, "%": mod, "^": pow };
const rows: PyDict[] = [
  { x: 1, t: "a" },
  { x: 5, t: "b" },
  { x: null, t: "ab" },
];
for (const [name, sign, value] of Tuple.of(
  Tuple.of("x", "==", 1),
  Tuple.of("x", "!=", null),
  Tuple.of("t", "in", "abc"),
  Tuple.of("x", ">=", 2),
  Tuple.of("zz", "==", null),
)) {
  try {
    print(
      name,
      sign,
      value,
      rows.filter((r: PyDict) => truthy(call(getItem(OPS, sign), [get(r, name), value]))),
    );
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(name, sign, value, e);
  }
}

function calculate(text: string): Dynamic {
  const stack: Dynamic[] = [];
  for (const token of split(text)) {
    if (pyContains(MATH, token)) {
      const [b, a] = [pop(stack), pop(stack)];
      stack.push(call(getItem(MATH, token), [a, b]));
    } else {
      stack.push(token.includes(".") ? float(token) : int(token));
    }
  }
  return pop(stack);
}

for (const text of Tuple.of(
  "1 2 +",
  "7 2 / 3 *",
  "-7 2 //",
  "2 100 ^",
  "7.5 2 %",
  "1 0 /",
  "+",
  "1 x +",
)) {
  try {
    print(text, "=", calculate(text));
  } catch (caught2) {
    const e = rethrowUnless(caught2, ZeroDivisionError, IndexError, ValueError);
    print(text, typeName(e), e);
  }
}
print(
  reduce(mul, range(1, 25)),
  reduce(bitor, [new PySet([1]), new PySet([2])], set()),
  reduce(bitxor, [1, 2, 3]),
  sorted(OPS, { key: methodcaller("lower") }),
  reduce(getitem, ["b", 0], { b: [7] }),
);
