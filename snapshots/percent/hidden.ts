import {
  Dict,
  type Dynamic,
  Tuple,
  call as pyCall,
  float,
  mod,
  neg,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Percent formatting of values whose types are hidden.
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
  () => mod(hidden("%s"), hidden("a")),
  () => mod(hidden("%s %s"), hidden(Tuple.of(hidden("a"), hidden(1)))),
  () => mod(hidden("%d"), hidden(3.9)),
  () => mod(hidden("%d"), hidden("a")),
  () => mod(hidden("%s"), hidden(Tuple.of(hidden(1), hidden(2)))),
  () => mod(hidden("%s %s"), hidden("a")),
  () => mod(hidden("%(a)s"), hidden(new Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => mod(hidden("%(a)s"), hidden(new Dict([[hidden("b"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => mod(hidden("%(a)s"), hidden(5)),
  () => mod(hidden("%"), hidden(5)),
  () => mod(hidden("%z"), hidden(5)),
  () => mod(hidden("%%"), hidden(Tuple.of())),
  () => mod(hidden("%5d|%-5d|%05d"), hidden(Tuple.of(hidden(1), hidden(2), hidden(3)))),
  () => mod(hidden("%+d % d"), hidden(Tuple.of(hidden(1), hidden(2)))),
  () =>
    mod(hidden("%x %X %o %#x"), hidden(Tuple.of(hidden(255), hidden(255), hidden(8), hidden(255)))),
  () => mod(hidden("%e %f %g"), hidden(Tuple.of(hidden(1.5), hidden(1.5), hidden(1.5)))),
  () => mod(hidden("%.2f"), hidden(2.675)),
  () => mod(hidden("%.3s"), hidden("abcdef")),
  () => mod(hidden("%c%c"), hidden(Tuple.of(hidden("a"), hidden(98)))),
  () => mod(hidden("%c"), hidden("ab")),
  () => mod(hidden("%r %a"), hidden(Tuple.of(hidden("é"), hidden("é")))),
  () => mod(hidden("%s"), hidden(null)),
  () => mod(hidden("%s"), hidden([hidden(1)])),
  () => mod(hidden("%s"), hidden(Tuple.of(hidden([hidden(1)])))),
  () => mod(hidden("%s"), hidden(new Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => mod(hidden("%d"), hidden(true)),
  () => mod(hidden("%i %u"), hidden(Tuple.of(hidden(1), hidden(2)))),
  () => mod(hidden("%*d"), hidden(Tuple.of(hidden(5), hidden(3)))),
  () => mod(hidden("%.*f"), hidden(Tuple.of(hidden(2), hidden(1.234)))),
  () => mod(hidden("%d"), hidden(null)),
  () => mod(hidden("%d"), pow(hidden(2), hidden(70))),
  () => mod(hidden("%d"), pow(hidden(2), hidden(70))),
  () => mod(hidden("%x"), hidden(1.5)),
  () => mod(hidden("%f"), hidden("a")),
  () => mod(hidden("%s %d"), hidden(Tuple.of(hidden("a")))),
  () => mod(hidden("a"), hidden(5)),
  () => mod(hidden("a"), hidden(Tuple.of())),
  () => mod(hidden("a"), hidden(new Dict())),
  () => mod(hidden("a"), hidden([])),
  () => mod(hidden("%s"), hidden(Tuple.of())),
  () => mod(hidden("%(a"), hidden(new Dict([[hidden("a"), hidden(1)]] as [Dynamic, Dynamic][]))),
  () => mod(hidden("%5s|%-5s|"), hidden(Tuple.of(hidden("a"), hidden("b")))),
  () => mod(hidden("%05.1f"), neg(hidden(2.345))),
  () => mod(hidden("%d%%"), hidden(50)),
  () => mod(hidden("%s"), hidden(float(1))),
  () => mod(hidden("%s"), float(hidden("nan"))),
  () => mod(hidden("%d"), float(hidden("nan"))),
  () => mod(hidden("%d"), float(hidden("inf"))),
  () => mod(hidden("%d"), hidden(float(100000000000000000000))),
);
