import {
  type Dynamic,
  Tuple,
  call as pyCall,
  div,
  divmod,
  float,
  floordiv,
  mod,
  neg,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// True, floor and modulo division with signs, zeros, infinities and huge ints.
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

const inf = float("inf");
show(
  () => divmod(7, 3),
  () => divmod(-7, 3),
  () => divmod(7, -3),
  () => divmod(7.5, -2),
  () => divmod(neg(float(0)), 3),
  () => divmod(pow(2, 70), 7),
  () => divmod(neg(pow(2, 70)), pow(10, 5)),
  () => divmod(1, 0),
  () => divmod(float(1), 0),
  () => divmod(true, 2),
  () => divmod("a", 1),
  () => divmod(float("inf"), 2),
  () => divmod(5, float("inf")),
  () => divmod(-5, float("inf")),
  () => floordiv("a", 2),
  () => div("a", 2),
  () => mod("%d", 3.9),
  () => mod("%(a)s", 5),
  () => mod("%", 5),
  () => mod("%z", 5),
  () => mod("%5d|%-5d|%05d", Tuple.of(1, 2, 3)),
  () => mod("%.2f", 2.675),
  () => mod("%d", pow(2, 70)),
  () => mod("%x", 1.5),
  () => mod("a", 5),
  () => mod("%5s|%-5s|", Tuple.of("a", "b")),
  () => mod("%05.1f", -2.345),
  () => mod("%d%%", 50),
  () => mod("%s", float(1)),
  () => mod("%d", float(100000000000000000000)),
  () => floordiv(-(9007199254740993n as Dynamic), 2),
  () => mod(9007199254740993n as Dynamic, 10),
  () => floordiv(pow(10, 20), pow(10, 18)),
  () => div(pow(10, 20), pow(10, 18)),
  () => div(pow(10, 400), pow(10, 399)),
  () => div(1, 0),
  () => div(float(1), 0),
  () => floordiv(1, 0),
  () => floordiv(float(1), 0),
  () => mod(1, 0),
  () => mod(float(1), 0),
  () => mod(pow(2, 70), 0),
  () => floordiv(pow(2, 70), 0),
  () => div(pow(2, 70), 0),
  () => floordiv(7, -2),
  () => floordiv(-7, 2),
  () => mod(7, -2),
  () => mod(-7, 2),
  () => floordiv(7.5, 2),
  () => floordiv(-7.5, 2),
  () => mod(-7.5, 2),
  () => mod(7.5, -2),
  () => mod(5, inf),
  () => mod(-5, inf),
  () => floordiv(-5, inf),
  () => mod(inf, 5),
  () => floordiv(inf, 5),
  () => floordiv(true, 1),
  () => div(true, 2),
  () => div(6, 2),
);
