import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  ValueError,
  contains,
  float,
  getAttr,
  getItem,
  getSlice,
  int,
  isInstance,
  items,
  len,
  print,
  rethrowUnless,
  str,
  typeName,
} from "./runtime/python/index.js";

// An error type that gathers problems.
class ValidationError extends ValueError {
  declare errors: Dynamic;
  constructor(errors: Dynamic) {
    super(`${len(errors)} validation error${getSlice("s", null, len(errors) !== 1)}`);
    this.errors = errors;
  }
}
function validate(d: PyDict, { ...types }: Dynamic = {}): boolean {
  const errors: Dynamic[] = [];
  for (const [name, t] of items(types)) {
    if (!contains(d, name)) {
      errors.push(Tuple.of(name, "missing"));
    } else if (!isInstance(getItem(d, name), t)) {
      errors.push(
        Tuple.of(
          name,
          `expected ${str(getAttr(t, "__name__"))}, got ${str(typeName(getItem(d, name)))}`,
        ),
      );
    }
  }
  if (errors.length > 0) {
    throw new ValidationError(errors);
  }
  return true;
}
print(validate({ a: 1, b: "x" }, { a: int, b: str }));
for (const d of Tuple.of(new Dict(), { a: "1" }, { a: true, b: 5 }, { a: float(1), b: null })) {
  try {
    print(validate(d, { a: int, b: str }));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(e, getAttr(e, "errors"));
  }
}
