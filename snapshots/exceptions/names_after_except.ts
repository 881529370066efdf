import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The name of an except clause is gone after it, and other names that are not bound.
function nameIsDeleted(): Dynamic {
  let e: Dynamic;
  try {
    throw new py.KeyError("x");
  } catch (caught) {
    e = py.rethrowUnless(caught, py.KeyError);
    try {
    } finally {
      e = undefined as Dynamic;
    }
  }
  try {
    py.bound(e, "e");
  } catch (caught2) {
    const n = py.rethrowUnless(caught2, py.NameError);
    return `${py.str(py.typeName(n))} ${py.str(n)}`;
  }
  return null;
}
py.signature(nameIsDeleted, "name_is_deleted", []);

function innerBeforeAssignment(): void {
  const x = 1;

  function inner(): void {
    let x!: number;
    py.print(py.bound(x, "x"));
    x = 2;
  }
  inner();
}
py.signature(innerBeforeAssignment, "inner_before_assignment", []);

function deletingUnknown(): void {
  let undefinedName: Dynamic;
  py.bound(undefinedName, "undefined_name");
  undefinedName = undefined as Dynamic;
}
py.signature(deletingUnknown, "deleting_unknown", []);

function deleted(): Dynamic {
  let x: Dynamic;
  x = 5;
  x = undefined as Dynamic;
  return py.bound(x, "x");
}
py.signature(deleted, "deleted", []);

function neverAssigned(): number {
  let yy!: number;
  if (false) {
    yy = 1;
  }
  return py.bound(yy, "yy");
}
py.signature(neverAssigned, "never_assigned", []);

function unknownGlobal(): Dynamic {
  return py.boundGlobal(undefined, "undefined_global");
}
py.signature(unknownGlobal, "unknown_global", []);

for (const function_ of py.Tuple.of(
  nameIsDeleted,
  innerBeforeAssignment,
  deletingUnknown,
  deleted,
  neverAssigned,
  unknownGlobal,
)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught3) {
    const error = py.toException(caught3);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
