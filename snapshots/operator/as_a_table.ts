import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { reduce } from "./runtime/python/stdlib/functools.js";
import { contains, getitem, methodcaller } from "./runtime/python/stdlib/operator.js";

// A table of operators runs filters and a small stack calculator.

const OPS = {
  "==": py.eq,
  "!=": py.ne,
  "<": py.lt,
  ">=": py.ge,
  in: py.signature((a: Dynamic, b: Dynamic) => contains(b, a), "<lambda>", ["a", "b"]),
  and: py.bitand,
};
const MATH = { "+": py.add, "-": py.sub, "*": py.mul, "/": py.div, "//": py.floordiv, "%": py.mod, "^": py.pow };
const rows: PyDict[] = [
  { x: 1, t: "a" },
  { x: 5, t: "b" },
  { x: null, t: "ab" },
];
for (const [name, sign, value] of py.Tuple.of(
  py.Tuple.of("x", "==", 1),
  py.Tuple.of("x", "!=", null),
  py.Tuple.of("t", "in", "abc"),
  py.Tuple.of("x", ">=", 2),
  py.Tuple.of("zz", "==", null),
)) {
  try {
    py.print(
      name,
      sign,
      value,
      rows.filter((r: PyDict) => py.truthy(py.call(py.getItem(OPS, sign), [py.get(r, name), value]))),
    );
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(name, sign, value, e);
  }
}

function calculate(text: string): Dynamic {
  const stack: Dynamic[] = [];
  for (const token of py.split(text)) {
    if (py.contains(MATH, token)) {
      const [b, a] = [py.pop(stack), py.pop(stack)];
      stack.push(py.call(py.getItem(MATH, token), [a, b]));
    } else {
      stack.push(token.includes(".") ? py.float(token) : py.int(token));
    }
  }
  return py.pop(stack);
}

for (const text of py.Tuple.of("1 2 +", "7 2 / 3 *", "-7 2 //", "2 100 ^", "7.5 2 %", "1 0 /", "+", "1 x +")) {
  try {
    py.print(text, "=", calculate(text));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ZeroDivisionError, py.IndexError, py.ValueError);
    py.print(text, py.typeName(e), e);
  }
}
py.print(
  reduce(py.mul, py.range(1, 25)),
  reduce(py.bitor, [new py.PySet([1]), new py.PySet([2])], py.set()),
  reduce(py.bitxor, [1, 2, 3]),
  py.sorted(OPS, { key: methodcaller("lower") }),
  reduce(getitem, ["b", 0], { b: [7] }),
);
