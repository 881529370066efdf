import {
  Dict,
  type Dynamic,
  Ellipsis,
  KeyError,
  NotImplemented,
  Tuple,
  ValueError,
  bytearray,
  bytes,
  call as pyCall,
  float,
  frozenset,
  int,
  len,
  neg,
  pow,
  print,
  range,
  repr,
  set,
  slice,
  toException,
  type,
  typeName,
} from "./runtime/python/index.js";

// repr() of text with quotes and controls, floats, containers, types and exceptions.
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
  () => repr("a'b"),
  () => repr('a"b'),
  () => repr("a'b\"c"),
  () => repr("\u0000\u007f ​\ud800"),
  () => repr("\\n\n\t\r"),
  () => repr(float(10000000000000000)),
  () => repr(float(1000000000000000)),
  () => repr(0.00001),
  () => repr(0.0001),
  () => repr(float(1)),
  () => repr(neg(float(0))),
  () => repr(5e-324),
  () => repr(float(1.7976931348623157e308)),
  () => repr(pow(2, 70)),
  () => repr(Tuple.of()),
  () => repr(Tuple.of(1)),
  () => repr(set()),
  () => repr(frozenset()),
  () => repr(new Dict([[1, [2]]] as [Dynamic, Dynamic][])),
  () => repr(bytes([97, 39, 0, 255])),
  () => repr(bytearray(bytes([120]))),
  () => repr(Ellipsis),
  () => repr(NotImplemented),
  () => repr(null),
  () => repr(int),
  () => repr(len),
  () => repr(range(3)),
  () => repr(slice(1, null)),
  () => repr(new KeyError("a")),
  () => repr(new ValueError()),
  () => repr(new ValueError("a", 1)),
  () => repr(type(null)),
  () => pyCall(repr, []),
);
