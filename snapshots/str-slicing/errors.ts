import {
  type Dynamic,
  Tuple,
  call as pyCall,
  callMethod,
  div,
  floordiv,
  getAttr,
  invert,
  matmul,
  neg,
  pos,
  pow,
  print,
  repr,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// What text does not do: item assignment by operators, calls, missing attributes.
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
  () => sub("a", "b"),
  () => callMethod("abc", "foo", []),
  () => getAttr("abc", "foo"),
  () => getAttr("abc", "length"),
  () => pyCall("a", []),
  () => neg("a"),
  () => pos("a"),
  () => invert("a"),
  () => pow("a", 2),
  () => floordiv("a", 2),
  () => div("a", 2),
  () => matmul("a", "b"),
);
