import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Names that are only annotated have no value.

function local(): number {
  return py.bound(undefined as Dynamic, "count");
}
py.signature(local, "local", []);

function captured(): number {
  function inner(): number {
    return py.boundFree(undefined as Dynamic, "count");
  }

  return inner();
}
py.signature(captured, "captured", []);

function later(): number {
  const count = 5;
  return count;
}
py.signature(later, "later", []);

for (const function_ of py.Tuple.of(local, captured, later)) {
  try {
    py.print(py.call(function_, []));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.NameError);
    py.print(py.typeName(error), error);
  }
}
try {
  py.print(py.boundGlobal(undefined as Dynamic, "total"));
} catch (caught2) {
  const error = py.rethrowUnless(caught2, py.NameError);
  py.print(py.typeName(error), error);
}
