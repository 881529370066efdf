import {
  Dict,
  type Dynamic,
  Tuple,
  all,
  any,
  bytes,
  call as pyCall,
  float,
  mul,
  neg,
  pow,
  print,
  repr,
  sum,
  toException,
  typeName,
} from "./runtime/python/index.js";

// all, any and sum of nothing, of text, of wrong types, of big ints and floats.
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
  () => all([1, 0]),
  () => all(new Dict()),
  () => all(""),
  () => all([[]]),
  () => all(5),
  () => pyCall(all, []),
  () => any(Tuple.of(0, "", null)),
  () => any(new Dict([[0, 1]] as [Dynamic, Dynamic][])),
  () => pyCall(any, [1, 2]),
  () => sum([]),
  () => sum([1, 2.5]),
  () => sum([1, true]),
  () => sum(["a"]),
  () => sum(["a"], ""),
  () => sum([bytes([97])], bytes([])),
  () => sum([[1], [2]], []),
  () => sum([Tuple.of(1)], Tuple.of()),
  () => sum(5),
  () => pyCall(sum, [[1], 2, 3]),
  () => sum([pow(2, 53), 1, 1]),
  () => sum(mul([0.1], 10)),
  () => sum([float(1e308), float(1e308)]),
  () => sum(new Dict([[1, 2]] as [Dynamic, Dynamic][])),
  () => sum([null]),
  () => sum([1], null),
  () => sum(""),
  () => sum([], ""),
  () => sum([], []),
  () => sum([1], float(0)),
  () => sum([neg(float(0))]),
  () => sum([neg(float(0))], neg(float(0))),
);
