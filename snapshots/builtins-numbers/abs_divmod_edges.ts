import {
  type Dynamic,
  Tuple,
  abs,
  call as pyCall,
  divmod,
  float,
  neg,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// abs and divmod of zeros, infinities, huge ints, bools and wrong types.
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
  () => abs(-3),
  () => abs(neg(float(0))),
  () => abs(float("-inf")),
  () => abs(neg(pow(2, 70))),
  () => abs(true),
  () => abs("a"),
  () => pyCall(abs, []),
  () => pyCall(abs, [1, 2]),
  () => pyCall(abs, [], { x: 1 }),
  () => abs(null),
  () => divmod(7, 3),
  () => divmod(-7, 3),
  () => divmod(7, -3),
  () => divmod(7.5, -2),
  () => divmod(neg(float(0)), 3),
  () => divmod(pow(2, 70), 7),
  () => divmod(neg(pow(2, 70)), pow(10, 5)),
  () => divmod(1, 0),
  () => divmod(float(1), 0),
  () => divmod(true, 2),
  () => divmod("a", 1),
  () => divmod(float("inf"), 2),
  () => divmod(5, float("inf")),
  () => divmod(-5, float("inf")),
);
