import * as py from "./runtime/python/index.js";

// Conversions that do not fit a float.
for (const f of py.Tuple.of(
  () => py.float(py.pow(10, 400)),
  () => py.div(py.pow(10, 400), py.float(3)),
  () => py.int(py.float("inf")),
  () => py.int(py.float("nan")),
  () => py.pow(py.float(2), 5000),
)) {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.OverflowError, py.ValueError);
    py.print(py.typeName(e), e);
  }
}
py.print(py.floordiv(py.pow(10, 400), py.pow(10, 398)), py.div(py.pow(10, 400), py.pow(10, 399)));
