import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  bool,
  bytes,
  call as pyCall,
  callable,
  eq,
  float,
  frozenset,
  hash,
  int,
  len,
  neg,
  pow,
  print,
  range,
  repr,
  sub,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// bool, callable and hash of everything.
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
  () => bool(),
  () => bool(float(0)),
  () => truthy(float("nan")),
  () => bool("False"),
  () => [0].length > 0,
  () => bool(null),
  () => pyCall(bool, [1, 2]),
  () => truthy(neg(float(0))),
  () => callable(len),
  () => callable(5),
  () => callable(int),
  () => callable(() => 0),
  () => pyCall(callable, []),
  () => hash(5),
  () => hash(float(5)),
  () => hash(true),
  () => hash(-1),
  () => hash(sub(pow(2, 61), 1)),
  () => hash(pow(2, 61)),
  () => hash(pow(2, 70)),
  () => hash(0.5),
  () => hash(float("inf")),
  () => hash(float(1e300)),
  () => hash([]),
  () => hash(new Dict()),
  () => hash(new PySet([1])),
  () => hash(Tuple.of([] as Dynamic[])),
  () => hash(-2),
  () => eq(hash(Tuple.of()), hash(Tuple.of())),
  () => eq(hash(Tuple.of(1, 2)), hash(Tuple.of(float(1), 2))),
  () => eq(hash(range(3)), hash(range(0, 3, 1))),
  () => truthy(range(0)),
  () => eq(hash(frozenset([1, 2])), hash(frozenset([2, 1]))),
  () => eq(hash(bytes([97])), hash(bytes([97]))),
);
