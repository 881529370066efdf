import * as py from "./runtime/python/index.js";

// round, abs, divmod, pow with three arguments.
py.print(
  py.abs(-3),
  py.abs(-2.5),
  py.abs(true),
  py.abs(py.neg(py.float(0))),
  py.divmod(7, 2),
  py.divmod(-7, 2),
  py.divmod(7.5, 2),
  py.divmod(7, -2),
  py.pow(2, 10),
  py.pow(2, -1),
  py.pow(2, 10, 1000),
  py.pow(3, -1, 7),
  py.pow(py.float(2), 3),
  py.pow(0, 0),
);
py.print(
  py.round(3.7),
  py.round(-3.5),
  py.round(py.float(1e300)),
  py.round(2.5),
  py.round(3.14159, 3),
  py.round(1234, -2),
  py.round(py.add(0.1, 0.2), 10),
);
for (const f of py.Tuple.of(
  py.signature(() => py.pow(2, 3, 0), "<lambda>", []),
  py.signature(() => py.divmod(1, 0), "<lambda>", []),
  py.signature(() => py.abs("a"), "<lambda>", []),
  py.signature(() => py.pow("a", 2), "<lambda>", []),
  py.signature(() => py.round([]), "<lambda>", []),
  py.signature(() => py.pow(2, -1, 4), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError, py.ZeroDivisionError);
    py.print(py.typeName(e), e);
  }
}
py.print(
  false ? py.pow(-8, py.div(1, 3)) : py.pow(-8, 2),
  py.pow(10, -2),
  py.pow(-2, -3),
  py.pow(0, 0),
  py.eq(py.pow(2, 0.5), py.pow(2, 0.5)),
);
