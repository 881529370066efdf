import {
  KeyError,
  RuntimeError,
  Tuple,
  TypeError,
  ValueError,
  print,
  raise,
  repr,
  reraise,
  rethrowUnless,
  setAttr,
} from "./runtime/python/index.js";

// Bare raise, raise e, nested handlers.
function inner(): void {
  throw new ValueError("deep");
}
function outer(): void {
  try {
    inner();
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print("log", e);
    throw caught;
  }
}
try {
  outer();
} catch (caught2) {
  const e = rethrowUnless(caught2, ValueError);
  print("got", e);
}
try {
  try {
    inner();
  } catch (caught3) {
    const e = rethrowUnless(caught3, ValueError);
    setAttr(e, "args", Tuple.of("changed"));
    throw raise(e);
  }
} catch (caught4) {
  const e = rethrowUnless(caught4, ValueError);
  print(e);
}
try {
  throw reraise();
} catch (caught5) {
  const e = rethrowUnless(caught5, RuntimeError);
  print(e);
}
try {
  throw new KeyError();
} catch (caught6) {
  const e = rethrowUnless(caught6, KeyError);
  print(repr(e));
}
try {
  throw raise("text");
} catch (caught7) {
  const e = rethrowUnless(caught7, TypeError);
  print(e);
}
