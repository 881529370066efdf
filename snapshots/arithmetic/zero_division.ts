import {
  type Dynamic,
  ZeroDivisionError,
  call,
  div,
  divmod,
  float,
  floordiv,
  mod,
  pow,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";

// Division by zero raises for ints and floats.
function attempt(f: Dynamic): void {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, ZeroDivisionError);
    print("ZeroDivisionError", e);
  }
}

attempt(() => div(1, 0));
attempt(() => floordiv(1, 0));
attempt(() => mod(1, 0));
attempt(() => div(float(1), 0));
attempt(() => floordiv(float(1), 0));
attempt(() => mod(float(1), float(0)));
attempt(() => divmod(3, 0));
attempt(() => pow(0, -1));
attempt(() => pow(float(0), -2));
