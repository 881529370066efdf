import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  add,
  bitor,
  bitxor,
  bytearray,
  bytes,
  call as pyCall,
  eq,
  float,
  frozenset,
  gt,
  hash,
  int,
  le,
  lt,
  ne,
  neg,
  object,
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

// Equality and order of values whose types are hidden.
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
const nan = float("nan");
show(
  () =>
    eq(
      hash(hidden(Tuple.of(hidden(1), hidden(2)))),
      hash(hidden(Tuple.of(hidden(float(1)), hidden(2)))),
    ),
  () => eq(object(), object()),
  () => eq(range(hidden(5)), range(hidden(0), hidden(5), hidden(1))),
  () => eq(range(hidden(0)), range(hidden(2), hidden(1))),
  () => eq(hash(range(hidden(3))), hash(range(hidden(0), hidden(3), hidden(1)))),
  () => eq(set(hidden("aab")), hidden(new PySet([hidden("a"), hidden("b")]))),
  () => eq(slice(hidden(null)), slice(hidden(null), hidden(null), hidden(null))),
  () => eq(type(hidden(1)), int),
  () => lt(hidden("abc"), hidden("abd")),
  () => lt(hidden("Z"), hidden("a")),
  () => gt(hidden("😀"), hidden("￿")),
  () => lt(hidden("a"), hidden(1)),
  () => eq(hidden("a"), hidden(1)),
  () => gt(pow(hidden(10), hidden(400)), hidden(float(1e308))),
  () => eq(pow(hidden(10), hidden(400)), hidden(float(1e308))),
  () => eq(pow(hidden(2), hidden(53)), pow(hidden(float(2)), hidden(53))),
  () => eq(add(pow(hidden(2), hidden(53)), hidden(1)), pow(hidden(float(2)), hidden(53))),
  () => gt(add(pow(hidden(2), hidden(53)), hidden(1)), pow(hidden(float(2)), hidden(53))),
  () => eq(hidden(float(0)), neg(hidden(float(0)))),
  () => eq(hidden(0), neg(hidden(float(0)))),
  () => eq(nan, nan),
  () => ne(nan, nan),
  () => lt(nan, hidden(1)),
  () => eq(hidden([nan]), hidden([nan])),
  () => lt(hidden(1), nan),
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
  () => {
    let operand: Dynamic;
    return lt(hidden(1), (operand = hidden(2))) && lt(operand, hidden(3));
  },
  () => {
    let operand2: Dynamic;
    return lt(hidden(1), (operand2 = hidden(3))) && lt(operand2, hidden(2));
  },
  () => {
    let operand3: Dynamic;
    return lt(hidden(1), (operand3 = hidden(2))) && gt(operand3, hidden(1));
  },
  () => {
    let operand4: Dynamic;
    return eq(hidden(1), (operand4 = hidden(float(1)))) && eq(operand4, hidden(true));
  },
  () => lt(hidden(1), hidden("a")),
  () => lt(hidden(null), hidden(1)),
  () => lt(hidden(null), hidden(null)),
  () => lt(hidden([]), hidden(null)),
  () => lt(hidden([hidden(1), hidden(2)]), hidden([hidden(1), hidden(3)])),
  () => lt(hidden([hidden(1)]), hidden([hidden(1), hidden(0)])),
  () => lt(hidden([hidden(1), hidden("a")]), hidden([hidden(1), hidden(2)])),
  () => lt(hidden([hidden(1), hidden("a")]), hidden([hidden(2), hidden(1)])),
  () =>
    lt(hidden(Tuple.of(hidden(1), hidden(2))), hidden(Tuple.of(hidden(1), hidden(2), hidden(0)))),
  () => lt(hidden(Tuple.of(hidden(1))), hidden([hidden(1)])),
  () => eq(hidden(Tuple.of(hidden(1))), hidden([hidden(1)])),
  () => eq(hidden([hidden(1)]), hidden([hidden(float(1))])),
  () => eq(hidden([hidden(true)]), hidden([hidden(1)])),
  () =>
    eq(
      hidden(new Dict([[hidden(1), hidden(2)]] as [Dynamic, Dynamic][])),
      hidden(new Dict([[hidden(float(1)), hidden(float(2))]] as [Dynamic, Dynamic][])),
    ),
  () =>
    lt(
      hidden(new Dict([[hidden(1), hidden(2)]] as [Dynamic, Dynamic][])),
      hidden(new Dict([[hidden(1), hidden(3)]] as [Dynamic, Dynamic][])),
    ),
  () => lt(hidden(new PySet([hidden(1)])), hidden(new PySet([hidden(1), hidden(2)]))),
  () => le(hidden(new PySet([hidden(1)])), hidden(new PySet([hidden(1)]))),
  () => lt(hidden(new PySet([hidden(1)])), hidden(new PySet([hidden(2)]))),
  () => gt(hidden(new PySet([hidden(1)])), set()),
  () => eq(hidden(new PySet([hidden(1)])), frozenset(hidden([hidden(1)]))),
  () => lt(hidden(new PySet([hidden(1)])), hidden([hidden(1)])),
  () => eq(hidden("a"), hidden(bytes([97]))),
  () => eq(hidden(1), hidden("1")),
  () => eq(hidden(null), hidden(0)),
  () => eq(hidden(null), hidden(false)),
  () => eq(hidden(0), hidden(false)),
  () => eq(hidden(""), hidden(false)),
  () => eq(hidden([]), hidden(false)),
  () => eq(hidden(bytes([97])), bytearray(hidden(bytes([97])))),
);
