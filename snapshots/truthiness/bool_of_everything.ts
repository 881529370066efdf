import {
  Dict,
  type Dynamic,
  Tuple,
  all,
  any,
  bool,
  bytes,
  call as pyCall,
  float,
  frozenset,
  neg,
  print,
  range,
  repr,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// bool() and not of every kind of value.
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
  () => all([1, 0]),
  () => all(new Dict()),
  () => all(""),
  () => all([[]]),
  () => all(5),
  () => pyCall(all, []),
  () => any(Tuple.of(0, "", null)),
  () => any(new Dict([[0, 1]] as [Dynamic, Dynamic][])),
  () => pyCall(any, [1, 2]),
  () => bool(),
  () => bool(float(0)),
  () => truthy(float("nan")),
  () => bool("False"),
  () => [0].length > 0,
  () => bool(null),
  () => pyCall(bool, [1, 2]),
  () => truthy(neg(float(0))),
  () => truthy(range(0)),
  () => !true,
  () => !([].length > 0),
  () => !false,
  () => truthy(range(0)),
  () => bool(bytes([])),
  () => truthy(frozenset()),
  () => !truthy(new Dict()),
  () => bool("\u0000"),
  () => !(Tuple.of(0).length > 0),
  () => !!-1,
  () => !truthy(0.1),
);
