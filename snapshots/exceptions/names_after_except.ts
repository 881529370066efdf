import {
  type Dynamic,
  KeyError,
  NameError,
  Tuple,
  bound,
  boundGlobal,
  call,
  getAttr,
  print,
  rethrowUnless,
  signature,
  str,
  toException,
  typeName,
} from "./runtime/python/index.js";

// The name of an except clause is gone after it, and other names that are not bound.
function nameIsDeleted(): Dynamic {
  let e: Dynamic;
  try {
    throw new KeyError("x");
  } catch (caught) {
    e = rethrowUnless(caught, KeyError);
    try {
    } finally {
      e = undefined as Dynamic;
    }
  }
  try {
    bound(e, "e");
  } catch (caught2) {
    const n = rethrowUnless(caught2, NameError);
    return `${str(typeName(n))} ${str(n)}`;
  }
  return null;
}
signature(nameIsDeleted, "name_is_deleted", []);

function innerBeforeAssignment(): void {
  const x = 1;

  function inner(): void {
    let x!: number;
    print(bound(x, "x"));
    x = 2;
  }
  inner();
}
signature(innerBeforeAssignment, "inner_before_assignment", []);

function deletingUnknown(): void {
  let undefinedName: Dynamic;
  bound(undefinedName, "undefined_name");
  undefinedName = undefined as Dynamic;
}
signature(deletingUnknown, "deleting_unknown", []);

function deleted(): Dynamic {
  let x: Dynamic;
  x = 5;
  x = undefined as Dynamic;
  return bound(x, "x");
}
signature(deleted, "deleted", []);

function neverAssigned(): number {
  let yy!: number;
  if (false) {
    yy = 1;
  }
  return bound(yy, "yy");
}
signature(neverAssigned, "never_assigned", []);

function unknownGlobal(): Dynamic {
  return boundGlobal(undefined, "undefined_global");
}
signature(unknownGlobal, "unknown_global", []);

for (const function_ of Tuple.of(
  nameIsDeleted,
  innerBeforeAssignment,
  deletingUnknown,
  deleted,
  neverAssigned,
  unknownGlobal,
)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught3) {
    const error = toException(caught3);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
