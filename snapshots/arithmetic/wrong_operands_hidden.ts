import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  add,
  bitand,
  bitor,
  bytearray,
  bytes,
  call as pyCall,
  div,
  eq,
  float,
  floordiv,
  frozenset,
  matmul,
  mod,
  mul,
  neg,
  pow,
  print,
  repr,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// The TypeErrors of binary operators on values whose types are hidden.
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

function hidden(value: Dynamic): Dynamic {
  return value;
}

for (const kind of Tuple.of(1, 1.5, null, "text", [] as Dynamic[], new Dict(), Tuple.of())) {
  hidden(kind);
}
const inf = float("inf");
show(
  () => mul(hidden("a"), hidden(3)),
  () => mul(hidden("a"), neg(hidden(1))),
  () => mul(hidden("a"), hidden(0)),
  () => mul(hidden("a"), hidden(1.5)),
  () => mul(hidden("a"), hidden("b")),
  () => mul(hidden("a"), hidden(true)),
  () => add(hidden("a"), hidden("b")),
  () => add(hidden("a"), hidden(1)),
  () => add(hidden(1), hidden("a")),
  () => add(hidden("a"), hidden(null)),
  () => sub(hidden("a"), hidden("b")),
  () => pow(hidden("a"), hidden(2)),
  () => floordiv(hidden("a"), hidden(2)),
  () => div(hidden("a"), hidden(2)),
  () => bitand(hidden("a"), hidden("b")),
  () => matmul(hidden("a"), hidden("b")),
  () => mod(hidden("a"), hidden(5)),
  () => mod(hidden("a"), hidden(Tuple.of())),
  () => mod(hidden("a"), hidden(new Dict())),
  () => mod(hidden("a"), hidden([])),
  () => add(hidden(1), hidden(float(1))),
  () => div(hidden(1), hidden(0)),
  () => floordiv(hidden(1), hidden(0)),
  () => mod(hidden(1), hidden(0)),
  () => bitand(hidden(1), hidden(3)),
  () => bitor(hidden(1), hidden(6)),
  () => bitand(hidden(1), hidden(float(1))),
  () => bitand(hidden("a"), hidden(1)),
  () => bitand(hidden(null), hidden(1)),
  () => bitand(hidden([hidden(1)]), hidden([hidden(1)])),
  () => bitand(hidden(new PySet([hidden(1)])), hidden(new PySet([hidden(1), hidden(2)]))),
  () =>
    eq(
      bitor(hidden(new PySet([hidden(1)])), hidden(new PySet([hidden(2)]))),
      hidden(new PySet([hidden(1), hidden(2)])),
    ),
  () => add(hidden(new PySet([hidden(1)])), hidden(new PySet([hidden(2)]))),
  () => bitand(hidden(new PySet([hidden(1)])), hidden([hidden(1)])),
  () => add(hidden([hidden(1)]), hidden([hidden(2)])),
  () => add(hidden([hidden(1)]), hidden(Tuple.of(hidden(2)))),
  () => add(hidden(Tuple.of(hidden(1))), hidden(Tuple.of(hidden(2)))),
  () => add(hidden(Tuple.of(hidden(1))), hidden([hidden(2)])),
  () => mul(hidden([hidden(1)]), hidden(2)),
  () => mul(hidden([hidden(1)]), neg(hidden(1))),
  () => mul(hidden([hidden(1)]), hidden(1.5)),
  () => mul(hidden([hidden(1)]), hidden("a")),
  () => mul(hidden(Tuple.of(hidden(1))), hidden(2)),
  () => mul(hidden([hidden(1)]), hidden(true)),
  () => add(hidden(null), hidden(1)),
  () => add(hidden(1), hidden(null)),
  () => mul(hidden(null), hidden(2)),
  () => sub(hidden(1), hidden("a")),
  () => sub(hidden([]), hidden([])),
  () => mul(hidden(new Dict()), hidden(2)),
  () => add(hidden(1), hidden([])),
  () => add(hidden(1.5), hidden("a")),
  () => add(hidden(bytes([97])), hidden(bytes([98]))),
  () => add(hidden(bytes([97])), hidden("b")),
  () => mul(hidden(bytes([97])), hidden(3)),
  () => add(hidden(bytes([97])), bytearray(hidden(bytes([98])))),
  () => matmul(hidden(1), hidden(2)),
  () => pow(hidden(1), inf),
  () => div(hidden(1), hidden(3)),
  () => bitor(hidden(new PySet([hidden(1)])), frozenset(hidden([hidden(2)]))),
);
