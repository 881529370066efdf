import {
  type Dynamic,
  TypeError,
  ValueError,
  print,
  rethrowUnless,
  typeName,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";

// Wrong counts raise ValueError with CPython's message.
function attempt(value: Dynamic): void {
  try {
    const [a, b] = unpack(value, 2);
    print("ok", a, b);
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError, TypeError);
    print(typeName(e), e);
  }
}

attempt([1, 2]);
attempt([1]);
attempt([]);
attempt([1, 2, 3]);
attempt("abc");
attempt(5);
attempt(null);
try {
  const [a, b, c] = unpackStar([1], 1, 1);
} catch (caught2) {
  const e = rethrowUnless(caught2, ValueError);
  print(e);
}
