import {
  Dict,
  type Dynamic,
  Tuple,
  abs,
  add,
  and,
  call as pyCall,
  contains,
  divmod,
  eq,
  float,
  floordiv,
  format,
  get,
  hash,
  int,
  max,
  mod,
  mul,
  ne,
  neg,
  or,
  pow,
  print,
  repr,
  round,
  sorted,
  str,
  sub,
  sum,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// NaN, infinities and negative zero in arithmetic, comparison and functions.
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
const inf = float("inf");
show(
  () => abs(neg(float(0))),
  () => abs(float("-inf")),
  () => truthy(float("nan")),
  () => truthy(neg(float(0))),
  () => divmod(neg(float(0)), 3),
  () => divmod(float("inf"), 2),
  () => divmod(5, float("inf")),
  () => divmod(-5, float("inf")),
  () => float("inf"),
  () => float("+nan"),
  () => hash(float("inf")),
  () => int(float("nan")),
  () => int(float("inf")),
  () => int(float("-inf")),
  () => max([1.5, float("nan")]),
  () => max([float("nan"), 1.5]),
  () => pow(float("inf"), 0),
  () => pow(1, float("nan")),
  () => pow(-1, float("inf")),
  () => repr(neg(float(0))),
  () => round(float("nan")),
  () => round(float("inf")),
  () => round(float("nan"), 2),
  () => round(float("inf"), 2),
  () => sorted([float("nan"), float(1), 0.5]),
  () => sum([neg(float(0))]),
  () => sum([neg(float(0))], neg(float(0))),
  () => mod("%s", float("nan")),
  () => mod("%d", float("nan")),
  () => mod("%d", float("inf")),
  () => add(neg(float(0)), 0),
  () => mul(neg(float(0)), 0),
  () => eq(float(0), neg(float(0))),
  () => eq(0, neg(float(0))),
  () => mod(5, inf),
  () => mod(-5, inf),
  () => floordiv(-5, inf),
  () => mod(inf, 5),
  () => floordiv(inf, 5),
  () => sub(inf, inf),
  () => eq(nan, nan),
  () => ne(nan, nan),
  () => nan < 1,
  () => contains([nan], nan),
  () => eq([nan], [nan]),
  () => max(nan, 1),
  () => 1 < nan,
  () => pow(1, inf),
  () => get(new Dict([[nan, 1]] as [Dynamic, Dynamic][]), nan),
  () =>
    new Dict([
      [0, "a"],
      [neg(float(0)), "b"],
    ] as [Dynamic, Dynamic][]),
  () => or(float(0), () => neg(float(0))),
  () => or(nan, () => 1),
  () => and(nan, () => 1),
  () => `${str(nan)} ${format(nan, "f")} ${format(nan, "5")} ${format(nan, "05")}`,
  () => `${format(float("inf"), ",")} ${format(float("-inf"), ".2f")} ${format(float("inf"), "%")}`,
  () =>
    `${str(neg(float(0)))} ${format(neg(float(0)), ".1f")} ${format(neg(float(0)), "+")} ${format(-0.4, ".0f")}`,
);
