import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { literalEval } from "./runtime/python/stdlib/ast.js";

// literal_eval of repr gives an equal value of the same types

const values: Dynamic[] = [
  0,
  -1,
  py.pow(2, 70),
  1.5,
  py.neg(py.float(0)),
  py.float(1e300),
  true,
  null,
  "",
  "it's",
  'say "hi"',
  "new\nline\\",
  "\u0000\u007f\u2028",
  py.bytes([255, 39]),
  [],
  [1, [2, py.Tuple.of(3)]],
  py.Tuple.of(),
  py.Tuple.of(null),
  { a: { b: [] } },
  new py.Dict([
    [1, py.float(2)],
    [py.Tuple.of(1, 2), "t"],
  ] as [Dynamic, Dynamic][]),
  new py.PySet([7]),
];
for (const value of values) {
  const again = literalEval(py.repr(value));
  py.print(py.repr(again), py.eq(again, value), py.is(py.type(again), py.type(value)));
}
