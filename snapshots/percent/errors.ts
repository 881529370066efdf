import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Errors of percent formatting.
const cases: Dynamic[] = [
  py.Tuple.of("%d", "x"),
  py.Tuple.of("%s %s", py.Tuple.of("a")),
  py.Tuple.of("%s", py.Tuple.of("a", "b")),
  py.Tuple.of("%d", null),
  py.Tuple.of("%(a)s", { b: 1 }),
  py.Tuple.of("%(a)s", 5),
  py.Tuple.of("%q", 1),
  py.Tuple.of("%c", "ab"),
  py.Tuple.of("%x", 1.5),
  py.Tuple.of("plain", 5),
  py.Tuple.of("%", 1),
];
for (const [fmt, arg] of cases) {
  try {
    py.print(py.mod(fmt, arg));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.KeyError, py.ValueError, py.OverflowError);
    py.print(py.typeName(e), e);
  }
}
py.print(py.mod("plain", new py.Dict()), py.mod("plain", []));
