import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  and,
  bitand,
  bitor,
  bitxor,
  callMethod,
  clear,
  contains,
  div,
  eq,
  float,
  floordiv,
  getAttr,
  getItem,
  invert,
  keywords,
  lshift,
  lt,
  mergeDicts,
  mod,
  mul,
  ne,
  neg,
  or,
  pos,
  pow,
  print,
  range,
  setItem,
  signature,
  sub,
  truthy,
} from "./runtime/python/index.js";

let operand: Dynamic;
let operand2: Dynamic;
let operand3: Dynamic;
let await_!: number;
// Operators that bind in surprising order: unary minus and **, not and in, comparison chains, conditional, lambda, bit operators.
print(
  neg(pow(2, 2)),
  pow(2, -1),
  pow(2, pow(3, 2)),
  mod(-2, 3),
  floordiv(-7, 2),
  neg(-3),
  pos(-3),
  invert(-1),
  false,
);
print(
  1 < 2 && 2 < 3,
  3 > 2 && 2 > 2,
  1 < 2 && eq(2, true),
  1 < 2 === true,
  eq(1, float(1)) && eq(float(1), true),
  !eq(1, 2),
  !contains([2], 1),
);
print(
  or(1, () => and(0, () => 0)),
  or(1, () => 0) && 0,
  !false || and(1, () => 0),
  or([], () => or(new Dict(), () => "last")),
  and(0, () => div(1, 0)),
);
print(
  lshift(1 + 2, 1),
  bitor(1, bitxor(2, bitand(3, 2))),
  eq(bitand(5, 3), 3),
  eq(bitand(5, 3), 1),
  bitand(invert(1), 3),
  lshift(1, 2 + 1),
);
print(
  false ? "a" : true ? "b" : "c",
  add(((x: Dynamic) => or(x, () => 1))(0), 1),
  Array.from(Tuple.of(0, 2), (x: number) => (x ? x : -1)),
);
const f = signature((x: Dynamic, y: Dynamic = 2) => (truthy(x) ? add(x, y) : y), "<lambda>", [
  "x",
  "y=",
]);
print(
  f(0),
  f(1),
  Tuple.of(() => 1, 2)[1],
  Array.from(range(3), (i: number) => ((n: Dynamic) => mul(n, 2))(i)),
);
print(
  "xy".includes("x") && ["xy"].includes("xy"),
  contains((operand = [1]), 1) && eq(operand, [1]),
  1 !== null,
  null !== null,
  !contains([1], 2) && 3,
);
print(
  mul(2, "ab") + mul("c", 2),
  add(mul([0], 2), [1]),
  mul(mod("%s-%s", Tuple.of(1, 2)), 2),
  getAttr(3, "real"),
);
print(
  10 - 3 - 2,
  div(div(100, 10), 2),
  mod(mul(2, 3), 4),
  sub(add(2, div(mul(3, pow(4, 2)), 8)), 1),
  mul(floordiv(7, 2), 2),
  mul(mod(-7, 3), 2),
);
let n: number = 5;
print(
  0 < n && n <= 5 && ne(5, 6) && 6 > n,
  n === 5 && contains([true], 5),
  n > 3 ? n : or(0, () => 7),
  add((n = 2), n),
  neg(callMethod(n, "bit_length", [])),
);
const order: Dynamic[] = [];
function v(x: Dynamic): Dynamic {
  order.push(x);
  return x;
}
print(
  add(v(1), mul(v(2), v(3))),
  lt(v(4), (operand2 = v(5))) && lt(operand2, (operand3 = v(0))) && lt(operand3, v(99)),
  order,
);
clear(order);
const d = mergeDicts(
  new Dict([[v("k"), v("v")]] as [Dynamic, Dynamic][]),
  new Dict([[v("z"), v(0)]] as [Dynamic, Dynamic][]),
);
const value = v("value first");
setItem(d, v("i"), value);
print(getItem([v(1), v(2)], v(0)), order);
print(...[!true, ne(true, false), false === !true], (await_ = 1), keywords({ sep: "," }));
