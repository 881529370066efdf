import {
  type Dynamic,
  NameError,
  Tuple,
  bound,
  boundFree,
  boundGlobal,
  call,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";

// Names that are only annotated have no value.

function local(): number {
  return bound(undefined as Dynamic, "count");
}
signature(local, "local", []);

function captured(): number {
  function inner(): number {
    return boundFree(undefined as Dynamic, "count");
  }

  return inner();
}
signature(captured, "captured", []);

function later(): number {
  const count = 5;
  return count;
}
signature(later, "later", []);

for (const function_ of Tuple.of(local, captured, later)) {
  try {
    print(call(function_, []));
  } catch (caught) {
    const error = rethrowUnless(caught, NameError);
    print(typeName(error), error);
  }
}
try {
  print(boundGlobal(undefined as Dynamic, "total"));
} catch (caught2) {
  const error = rethrowUnless(caught2, NameError);
  print(typeName(error), error);
}
