import {
  type Dynamic,
  TypeError,
  ValueError,
  print,
  toException,
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
    const e = toException(caught);
    if (e instanceof ValueError || e instanceof TypeError) {
      print(typeName(e), e);
    } else {
      throw caught;
    }
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
  const e = toException(caught2);
  if (e instanceof ValueError) {
    print(e);
  } else {
    throw caught2;
  }
}
