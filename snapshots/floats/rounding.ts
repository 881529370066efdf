import * as py from "./runtime/python/index.js";

// round uses banker's rounding and exact decimal values.
py.print(
  Array.from(py.Tuple.of(0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, py.float(100000000000000000000)), (x: number) =>
    py.round(x),
  ),
);
py.print(py.round(2.675, 2), py.round(1.005, 2), py.round(1234.5678, -2), py.round(1.25, 1), py.round(1.35, 1));
py.print(py.round(5), py.round(15, -1), py.round(25, -1), py.round(-15, -1), py.round(7, 2), py.round(true));
py.print(py.typeName(py.round(2.5)), py.typeName(py.round(2.5, 0)), py.round(2.5, null));
try {
  py.round(py.float("nan"));
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
try {
  py.round("x");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
