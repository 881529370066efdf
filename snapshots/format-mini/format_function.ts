import {
  type Dynamic,
  Tuple,
  call as pyCall,
  float,
  format,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// format() of numbers, text, None, and unknown codes.
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
  () => format(5),
  () => format(5, "05d"),
  () => format(1.5, "x"),
  () => format("a", "d"),
  () => format(5, "z"),
  () => format(null, ">5"),
  () => format([1], ""),
  () => format(pow(2, 70), ","),
  () => format(true, "d"),
  () => format(true),
  () => format(float(1)),
  () => format(float(10000000000000000)),
  () => format(0.1, ".3%"),
  () => format("😀", "*^5"),
  () => format(5, 5),
);
