import {
  type Dynamic,
  Tuple,
  call as pyCall,
  div,
  divmod,
  float,
  floordiv,
  mod,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Every ZeroDivisionError, and what floats and huge ints give instead.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

show(
  () => divmod(1, 0),
  () => divmod(float(1), 0),
  () => div(1, 0),
  () => div(float(1), 0),
  () => floordiv(1, 0),
  () => floordiv(float(1), 0),
  () => mod(1, 0),
  () => mod(float(1), 0),
  () => pow(0, -1),
  () => pow(float(0), -1),
  () => mod(pow(2, 70), 0),
  () => floordiv(pow(2, 70), 0),
  () => div(pow(2, 70), 0),
  () => pow(0, 0),
  () => pow(float(0), 0),
);
