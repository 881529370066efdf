import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// An exception class that nobody defines is only missed where it is looked at.
function handler(): string {
  try {
    throw new py.ValueError("a");
  } catch (caught) {
    py.rethrowUnless(caught, py.boundGlobal(undefined, "NotDefinedError"));
    return "never";
  }
}
py.signature(handler, "handler", []);

function quiet(): string {
  try {
    return "fine";
  } catch (caught2) {
    py.rethrowUnless(caught2, py.boundGlobal(undefined, "AlsoNotDefinedError"));
    return "never";
  }
}
py.signature(quiet, "quiet", []);

function raising(): Dynamic {
  throw py.raise(py.call(py.boundGlobal(undefined, "MissingError"), ["x"]));
}
py.signature(raising, "raising", []);

for (const function_ of py.Tuple.of(handler, quiet, raising)) {
  try {
    py.print(py.call(function_, []));
  } catch (caught3) {
    const error = py.rethrowUnless(caught3, py.NameError);
    py.print(py.typeName(error), error);
  }
}
py.print(true);
