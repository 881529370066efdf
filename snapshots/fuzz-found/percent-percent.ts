import * as py from "./runtime/python/index.js";

// A percent sign with flags, width or precision is no conversion
for (const [template, value] of py.Tuple.of(
  py.Tuple.of("%%", py.Tuple.of()),
  py.Tuple.of("100%% of %d", 5),
  py.Tuple.of("%5%", 1),
  py.Tuple.of("%-%", 1),
  py.Tuple.of("%.2%", 1),
  py.Tuple.of("a%+10%b", py.Tuple.of(1)),
  py.Tuple.of("%(k)%", { k: 1 }),
)) {
  try {
    py.print(py.repr(py.mod(template, value)));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.ValueError, py.TypeError);
    py.print(template, py.typeName(error), error);
  }
}
for (const [template, value] of py.Tuple.of(
  py.Tuple.of("%*d|", py.Tuple.of(5, 3)),
  py.Tuple.of("%*d", py.Tuple.of(py.pow(2, 70), 1)),
  py.Tuple.of("%.*f", py.Tuple.of(py.pow(2, 40), py.float(1))),
  py.Tuple.of("%*d", py.Tuple.of("x", 1)),
)) {
  try {
    py.print(py.repr(py.mod(template, value)));
  } catch (caught2) {
    const error = py.rethrowUnless(caught2, py.ValueError, py.TypeError, py.OverflowError);
    py.print(template, py.typeName(error), error);
  }
}
