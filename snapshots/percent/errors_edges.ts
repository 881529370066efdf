import {
  Dict,
  type Dynamic,
  Tuple,
  call as pyCall,
  float,
  mod,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// The errors of percent formatting: too few, too many, wrong types, bad formats.
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
  () => mod("%s %s", Tuple.of("a", 1)),
  () => mod("%d", 3.9),
  () => mod("%d", "a"),
  () => mod("%s %s", "a"),
  () => mod("%(a)s", { a: 1 }),
  () => mod("%(a)s", { b: 1 }),
  () => mod("%(a)s", 5),
  () => mod("%", 5),
  () => mod("%z", 5),
  () => mod("%%", Tuple.of()),
  () => mod("%c", "ab"),
  () => mod("%d", true),
  () => mod("%d", null),
  () => mod("%d", pow(2, 70)),
  () => mod("%d", pow(2, 70)),
  () => mod("%x", 1.5),
  () => mod("%f", "a"),
  () => mod("%s %d", Tuple.of("a")),
  () => mod("a", 5),
  () => mod("a", Tuple.of()),
  () => mod("a", new Dict()),
  () => mod("a", []),
  () => mod("%(a", { a: 1 }),
  () => mod("%d", float("nan")),
  () => mod("%d", float("inf")),
  () => mod("%d", float(100000000000000000000)),
);
