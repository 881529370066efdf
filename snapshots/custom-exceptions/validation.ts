import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// An error type that gathers problems.
class ValidationError extends py.ValueError {
  declare errors: Dynamic;
  constructor(errors: Dynamic) {
    super(`${py.len(errors)} validation error${py.getSlice("s", null, py.len(errors) !== 1)}`);
    this.errors = errors;
  }
}
function validate(d: PyDict, { ...types }: Dynamic = {}): boolean {
  const errors: Dynamic[] = [];
  for (const [name, t] of py.items(types)) {
    if (!py.contains(d, name)) {
      errors.push(py.Tuple.of(name, "missing"));
    } else if (!py.isInstance(py.getItem(d, name), t)) {
      errors.push(
        py.Tuple.of(
          name,
          `expected ${py.str(py.getAttr(t, "__name__"))}, got ${py.str(py.typeName(py.getItem(d, name)))}`,
        ),
      );
    }
  }
  if (errors.length > 0) {
    throw new ValidationError(errors);
  }
  return true;
}
py.print(validate({ a: 1, b: "x" }, { a: py.int, b: py.str }));
for (const d of py.Tuple.of(new py.Dict(), { a: "1" }, { a: true, b: 5 }, { a: py.float(1), b: null })) {
  try {
    py.print(validate(d, { a: py.int, b: py.str }));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e, py.getAttr(e, "errors"));
  }
}
