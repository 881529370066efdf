import {
  type Dynamic,
  NameError,
  Tuple,
  ValueError,
  boundGlobal,
  call,
  print,
  raise,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";

// An exception class that nobody defines is only missed where it is looked at.
function handler(): string {
  try {
    throw new ValueError("a");
  } catch (caught) {
    rethrowUnless(caught, boundGlobal(undefined, "NotDefinedError"));
    return "never";
  }
}
signature(handler, "handler", []);

function quiet(): string {
  try {
    return "fine";
  } catch (caught2) {
    rethrowUnless(caught2, boundGlobal(undefined, "AlsoNotDefinedError"));
    return "never";
  }
}
signature(quiet, "quiet", []);

function raising(): Dynamic {
  throw raise(call(boundGlobal(undefined, "MissingError"), ["x"]));
}
signature(raising, "raising", []);

for (const function_ of Tuple.of(handler, quiet, raising)) {
  try {
    print(call(function_, []));
  } catch (caught3) {
    const error = rethrowUnless(caught3, NameError);
    print(typeName(error), error);
  }
}
print(true);
