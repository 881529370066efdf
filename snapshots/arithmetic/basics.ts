import {
  abs,
  add,
  div,
  float,
  floordiv,
  mod,
  mul,
  neg,
  pos,
  pow,
  print,
  sub,
} from "./runtime/python/index.js";

// Operators on ints and floats and the type of the result.
print(7 + 2, 7 - 2, mul(7, 2), div(7, 2), floordiv(7, 2), mod(7, 2), pow(7, 2));
print(div(6, 3), floordiv(6, 3), floordiv(float(6), 4), mod(6.5, 2), pow(2, -1), pow(2, 0.5));
print(floordiv(-7, 2), mod(-7, 2), floordiv(7, -2), mod(7, -2), floordiv(-7, -2), mod(-7, -2));
print(add(1, float(1)), mul(2, 3.5), add(true, true), sub(5, false));
print(pos(3), -3, neg(-3), neg(-3), abs(-3));
print(10 - 2 - 3, pow(2, pow(3, 2)), neg(pow(2, 2)), pow(-2, 2));
