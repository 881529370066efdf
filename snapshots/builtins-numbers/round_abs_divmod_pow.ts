import {
  Tuple,
  TypeError,
  ValueError,
  ZeroDivisionError,
  abs,
  add,
  call,
  div,
  divmod,
  eq,
  float,
  neg,
  pow,
  print,
  rethrowUnless,
  round,
  signature,
  typeName,
} from "./runtime/python/index.js";

// round, abs, divmod, pow with three arguments.
print(
  abs(-3),
  abs(-2.5),
  abs(true),
  abs(neg(float(0))),
  divmod(7, 2),
  divmod(-7, 2),
  divmod(7.5, 2),
  divmod(7, -2),
  pow(2, 10),
  pow(2, -1),
  pow(2, 10, 1000),
  pow(3, -1, 7),
  pow(float(2), 3),
  pow(0, 0),
);
print(
  round(3.7),
  round(-3.5),
  round(float(1e300)),
  round(2.5),
  round(3.14159, 3),
  round(1234, -2),
  round(add(0.1, 0.2), 10),
);
for (const f of Tuple.of(
  signature(() => pow(2, 3, 0), "<lambda>", []),
  signature(() => divmod(1, 0), "<lambda>", []),
  signature(() => abs("a"), "<lambda>", []),
  signature(() => pow("a", 2), "<lambda>", []),
  signature(() => round([]), "<lambda>", []),
  signature(() => pow(2, -1, 4), "<lambda>", []),
)) {
  try {
    call(f, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError, ZeroDivisionError);
    print(typeName(e), e);
  }
}
print(
  false ? pow(-8, div(1, 3)) : pow(-8, 2),
  pow(10, -2),
  pow(-2, -3),
  pow(0, 0),
  eq(pow(2, 0.5), pow(2, 0.5)),
);
