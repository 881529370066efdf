import {
  Dict,
  type Dynamic,
  Tuple,
  abs,
  add,
  and,
  call as pyCall,
  callMethod,
  contains,
  divmod,
  eq,
  float,
  floordiv,
  lt,
  max,
  mod,
  mul,
  ne,
  neg,
  or,
  pow,
  print,
  repr,
  sub,
  sum,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Special floats whose types are hidden.
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
const inf = float("inf");
show(
  () => abs(neg(hidden(float(0)))),
  () => truthy(neg(hidden(float(0)))),
  () => divmod(neg(hidden(float(0))), hidden(3)),
  () => repr(neg(hidden(float(0)))),
  () => sum(hidden([neg(hidden(float(0)))])),
  () => sum(hidden([neg(hidden(float(0)))]), neg(hidden(float(0)))),
  () => add(neg(hidden(float(0))), hidden(0)),
  () => mul(neg(hidden(float(0))), hidden(0)),
  () => eq(hidden(float(0)), neg(hidden(float(0)))),
  () => eq(hidden(0), neg(hidden(float(0)))),
  () => mod(hidden(5), inf),
  () => mod(neg(hidden(5)), inf),
  () => floordiv(neg(hidden(5)), inf),
  () => mod(inf, hidden(5)),
  () => floordiv(inf, hidden(5)),
  () => sub(inf, inf),
  () => eq(nan, nan),
  () => ne(nan, nan),
  () => lt(nan, hidden(1)),
  () => contains(hidden([nan]), nan),
  () => eq(hidden([nan]), hidden([nan])),
  () => max(nan, hidden(1)),
  () => lt(hidden(1), nan),
  () => pow(hidden(1), inf),
  () => callMethod(hidden(new Dict([[nan, hidden(1)]] as [Dynamic, Dynamic][])), "get", [nan]),
  () =>
    hidden(
      new Dict([
        [hidden(0), hidden("a")],
        [neg(hidden(float(0))), hidden("b")],
      ] as [Dynamic, Dynamic][]),
    ),
  () => or(hidden(float(0)), () => neg(hidden(float(0)))),
  () => or(nan, () => hidden(1)),
  () => and(nan, () => hidden(1)),
);
