import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Which handler catches which built-in exception.
const pairs: Dynamic[] = [
  py.Tuple.of(py.KeyError, py.LookupError),
  py.Tuple.of(py.IndexError, py.LookupError),
  py.Tuple.of(py.ZeroDivisionError, py.ArithmeticError),
  py.Tuple.of(py.FileNotFoundError, py.OSError),
  py.Tuple.of(py.UnicodeDecodeError, py.ValueError),
  py.Tuple.of(py.NotImplementedError, py.RuntimeError),
  py.Tuple.of(py.RecursionError, py.RuntimeError),
  py.Tuple.of(py.ModuleNotFoundError, py.ImportError),
  py.Tuple.of(py.TimeoutError, py.OSError),
  py.Tuple.of(py.ConnectionError, py.OSError),
  py.Tuple.of(py.KeyboardInterrupt, py.Exception),
  py.Tuple.of(py.SystemExit, py.Exception),
  py.Tuple.of(py.StopIteration, py.Exception),
  py.Tuple.of(py.UnboundLocalError, py.NameError),
  py.Tuple.of(py.AssertionError, py.Exception),
];
for (const [a, b] of pairs) {
  py.print(py.getAttr(a, "__name__"), py.getAttr(b, "__name__"), py.isSubclass(a, b));
}
try {
  throw new py.FileNotFoundError("gone");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.OSError);
  py.print(py.typeName(e), e);
}
try {
  throw new py.SystemExit(3);
} catch (caught2) {
  const e = py.toException(caught2);
  py.print(py.typeName(e), py.getAttr(e, "code"));
}
