import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bitand,
  bitor,
  bitxor,
  call as pyCall,
  eq,
  float,
  format,
  frozenset,
  invert,
  lshift,
  neg,
  pow,
  print,
  repr,
  rshift,
  sub,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Bitwise operators on values whose types are hidden.
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
show(
  () => invert(hidden("a")),
  () => invert(hidden(true)),
  () => invert(hidden(5)),
  () => invert(neg(hidden(1))),
  () => invert(pow(hidden(2), hidden(70))),
  () => invert(hidden(1.5)),
  () => bitand(hidden(1), hidden(3)),
  () => bitor(hidden(1), hidden(6)),
  () => bitxor(hidden(5), hidden(3)),
  () => lshift(hidden(1), hidden(40)),
  () => lshift(hidden(1), hidden(100)),
  () => lshift(hidden(1), neg(hidden(1))),
  () => rshift(hidden(1), hidden(1)),
  () => rshift(neg(hidden(1)), hidden(100)),
  () => rshift(neg(hidden(5)), hidden(1)),
  () => rshift(hidden(1), neg(hidden(1))),
  () => rshift(pow(hidden(2), hidden(70)), hidden(60)),
  () => bitand(pow(hidden(2), hidden(70)), sub(pow(hidden(2), hidden(70)), hidden(1))),
  () => bitand(neg(hidden(1)), pow(hidden(2), hidden(70))),
  () => bitor(neg(hidden(1)), pow(hidden(2), hidden(70))),
  () => bitand(pow(hidden(2), hidden(40)), pow(hidden(2), hidden(40))),
  () => bitor(pow(hidden(2), hidden(31)), hidden(0)),
  () => bitxor(pow(hidden(2), hidden(32)), hidden(1)),
  () => bitand(neg(pow(hidden(2), hidden(31))), hidden(4294967295)),
  () => lshift(hidden(1), hidden(31)),
  () => lshift(hidden(1), hidden(32)),
  () => lshift(hidden(4294967295), hidden(4)),
  () => bitand(hidden(float(1)), hidden(1)),
  () => bitand(hidden(1), hidden(float(1))),
  () => bitand(hidden(true), hidden(false)),
  () => bitor(hidden(true), hidden(2)),
  () => bitxor(hidden(true), hidden(true)),
  () => bitand(hidden(null), hidden(1)),
  () => bitand(hidden([hidden(1)]), hidden([hidden(1)])),
  () => bitand(hidden(new PySet([hidden(1)])), hidden(new PySet([hidden(1), hidden(2)]))),
  () =>
    eq(
      bitor(hidden(new PySet([hidden(1)])), hidden(new PySet([hidden(2)]))),
      hidden(new PySet([hidden(1), hidden(2)])),
    ),
  () =>
    eq(
      bitxor(hidden(new PySet([hidden(1), hidden(2)])), hidden(new PySet([hidden(2), hidden(3)]))),
      hidden(new PySet([hidden(1), hidden(3)])),
    ),
  () => bitand(hidden(new PySet([hidden(1)])), hidden([hidden(1)])),
  () => bitor(hidden(new PySet([hidden(1)])), frozenset(hidden([hidden(2)]))),
  () => bitor(hidden(new PySet([hidden(1)])), hidden([hidden(2)])),
  () => `${format(hidden(5), ">>5")}`,
);
