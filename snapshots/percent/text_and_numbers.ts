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

// Percent formatting with every conversion, widths, flags and stars.
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
  () => mod("%s", Tuple.of(1, 2)),
  () => mod("%(a)s", { a: 1 }),
  () => mod("%(a)s", { b: 1 }),
  () => mod("%%", Tuple.of()),
  () => mod("%5d|%-5d|%05d", Tuple.of(1, 2, 3)),
  () => mod("%+d % d", Tuple.of(1, 2)),
  () => mod("%x %X %o %#x", Tuple.of(255, 255, 8, 255)),
  () => mod("%e %f %g", Tuple.of(1.5, 1.5, 1.5)),
  () => mod("%.2f", 2.675),
  () => mod("%.3s", "abcdef"),
  () => mod("%c%c", Tuple.of("a", 98)),
  () => mod("%c", "ab"),
  () => mod("%r %a", Tuple.of("é", "é")),
  () => mod("%s", null),
  () => mod("%s", [1]),
  () => mod("%s", Tuple.of([1])),
  () => mod("%s", { a: 1 }),
  () => mod("%d", true),
  () => mod("%i %u", Tuple.of(1, 2)),
  () => mod("%*d", Tuple.of(5, 3)),
  () => mod("%.*f", Tuple.of(2, 1.234)),
  () => mod("%d", null),
  () => mod("%d", pow(2, 70)),
  () => mod("%d", pow(2, 70)),
  () => mod("%x", 1.5),
  () => mod("%s %d", Tuple.of("a")),
  () => mod("a", Tuple.of()),
  () => mod("a", new Dict()),
  () => mod("a", []),
  () => mod("%s", Tuple.of()),
  () => mod("%(a", { a: 1 }),
  () => mod("%5s|%-5s|", Tuple.of("a", "b")),
  () => mod("%05.1f", -2.345),
  () => mod("%d%%", 50),
  () => mod("%s", float(1)),
  () => mod("%s", float("nan")),
  () => mod("%d", float("nan")),
  () => mod("%d", float("inf")),
  () => mod("%d", float(100000000000000000000)),
);
