import {
  OverflowError,
  Tuple,
  ValueError,
  call,
  div,
  float,
  floordiv,
  int,
  pow,
  print,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";

// Conversions that do not fit a float.
for (const f of Tuple.of(
  () => float(pow(10, 400)),
  () => div(pow(10, 400), float(3)),
  () => int(float("inf")),
  () => int(float("nan")),
  () => pow(float(2), 5000),
)) {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, OverflowError, ValueError);
    print(typeName(e), e);
  }
}
print(floordiv(pow(10, 400), pow(10, 398)), div(pow(10, 400), pow(10, 399)));
