import {
  type Dynamic,
  Tuple,
  call as pyCall,
  float,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// pow with two and three arguments, negative exponents, zero, infinities.
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

const nan = float("nan");
show(
  () => pow(2, 3),
  () => pow(2, -1),
  () => pow(2, 3, 5),
  () => pow(2, -1, 5),
  () => pow(2, -1, 4),
  () => pow(2, 3, 0),
  () => pow(0, -1),
  () => pow(float(0), -1),
  () => pow(2, 200),
  () => pow(float(2), 2000),
  () => pow(2, float(3)),
  () => pow("a", 2),
  () => pow(2, 3, 1.5),
  () => pow(-2, 3, 5),
  () => pow(2, 3, -5),
  () => pow(true, 2),
  () => pow(2, 3, 5),
  () => pyCall(pow, [2]),
  () => pow(10, -2),
  () => pow(0, 0),
  () => pow(float("inf"), 0),
  () => pow(1, float("nan")),
  () => pow(-1, float("inf")),
);
