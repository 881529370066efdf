import {
  type Dynamic,
  Tuple,
  bytes,
  call as pyCall,
  float,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// float() of text: exponents, underscores, infinities, other digits, errors.
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
  () => float("1e3"),
  () => float(" 1.5\n"),
  () => float("1_000.5"),
  () => float("inf"),
  () => float("-Infinity"),
  () => float("NaN"),
  () => float("+nan"),
  () => float(""),
  () => float("1.2.3"),
  () => float("0x10"),
  () => float("1__0"),
  () => float("١.٥"),
  () => float(bytes([49, 46, 53])),
  () => float("1e400"),
  () => float("-0"),
  () => float(".5"),
  () => float("5."),
  () => float("."),
  () => float("1e"),
  () => float("infinity"),
  () => float("é"),
);
