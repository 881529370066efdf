import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let operand: Dynamic;
let operand2: Dynamic;
let operand3: Dynamic;
let await_!: number;
// Operators that bind in surprising order: unary minus and **, not and in, comparison chains, conditional, lambda, bit operators.
py.print(
  py.neg(py.pow(2, 2)),
  py.pow(2, -1),
  py.pow(2, py.pow(3, 2)),
  py.mod(-2, 3),
  py.floordiv(-7, 2),
  py.neg(-3),
  py.pos(-3),
  py.invert(-1),
  false,
);
py.print(
  1 < 2 && 2 < 3,
  3 > 2 && 2 > 2,
  1 < 2 && py.eq(2, true),
  1 < 2 === true,
  py.eq(1, py.float(1)) && py.eq(py.float(1), true),
  !py.eq(1, 2),
  !py.contains([2], 1),
);
py.print(
  py.or(1, () => py.and(0, () => 0)),
  py.or(1, () => 0) && 0,
  !false || py.and(1, () => 0),
  py.or([], () => py.or(new py.Dict(), () => "last")),
  py.and(0, () => py.div(1, 0)),
);
py.print(
  py.lshift(1 + 2, 1),
  py.bitor(1, py.bitxor(2, py.bitand(3, 2))),
  py.eq(py.bitand(5, 3), 3),
  py.eq(py.bitand(5, 3), 1),
  py.bitand(py.invert(1), 3),
  py.lshift(1, 2 + 1),
);
py.print(
  false ? "a" : true ? "b" : "c",
  py.add(((x: Dynamic) => py.or(x, () => 1))(0), 1),
  Array.from(py.Tuple.of(0, 2), (x: number) => (x ? x : -1)),
);
const f = py.signature((x: Dynamic, y: Dynamic = 2) => (py.truthy(x) ? py.add(x, y) : y), "<lambda>", ["x", "y="]);
py.print(
  f(0),
  f(1),
  py.Tuple.of(() => 1, 2)[1],
  Array.from(py.range(3), (i: number) => ((n: Dynamic) => py.mul(n, 2))(i)),
);
py.print(
  "xy".includes("x") && ["xy"].includes("xy"),
  py.contains((operand = [1]), 1) && py.eq(operand, [1]),
  1 !== null,
  null !== null,
  !py.contains([1], 2) && 3,
);
py.print(
  py.mul(2, "ab") + py.mul("c", 2),
  py.add(py.mul([0], 2), [1]),
  py.mul(py.mod("%s-%s", py.Tuple.of(1, 2)), 2),
  py.getAttr(3, "real"),
);
py.print(
  10 - 3 - 2,
  py.div(py.div(100, 10), 2),
  py.mod(py.mul(2, 3), 4),
  py.sub(py.add(2, py.div(py.mul(3, py.pow(4, 2)), 8)), 1),
  py.mul(py.floordiv(7, 2), 2),
  py.mul(py.mod(-7, 3), 2),
);
let n: number = 5;
py.print(
  0 < n && n <= 5 && py.ne(5, 6) && 6 > n,
  n === 5 && py.contains([true], 5),
  n > 3 ? n : py.or(0, () => 7),
  py.add((n = 2), n),
  py.neg(py.callMethod(n, "bit_length", [])),
);
const order: Dynamic[] = [];
function v(x: Dynamic): Dynamic {
  order.push(x);
  return x;
}
py.print(
  py.add(v(1), py.mul(v(2), v(3))),
  py.lt(v(4), (operand2 = v(5))) && py.lt(operand2, (operand3 = v(0))) && py.lt(operand3, v(99)),
  order,
);
py.clear(order);
const d = py.mergeDicts(
  new py.Dict([[v("k"), v("v")]] as [Dynamic, Dynamic][]),
  new py.Dict([[v("z"), v(0)]] as [Dynamic, Dynamic][]),
);
const value = v("value first");
py.setItem(d, v("i"), value);
py.print(py.getItem([v(1), v(2)], v(0)), order);
py.print(...[!true, py.ne(true, false), false === !true], (await_ = 1), py.keywords({ sep: "," }));
