import {
  type Dynamic,
  PySet,
  Tuple,
  call as pyCall,
  float,
  keywords,
  neg,
  pow,
  print,
  repr,
  spread,
  toException,
  typeName,
} from "./runtime/python/index.js";

// print() with separators, ends, None, wrong keywords and nothing at all.
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

show(
  () => print("a", keywords({ sep: 5 })),
  () => print("a", keywords({ end: 5 })),
  () => print("a", keywords({ sep: null, end: null })),
  () => pyCall(print, ["a"], { foo: 5 }),
  () => print("a", "b", keywords({ sep: "" })),
  () => print(keywords({ sep: "x" })),
  () => print(keywords({ end: "" })),
  () =>
    print(null, true, float(1), [float(1)], Tuple.of(null), keywords({ sep: "|", flush: true })),
  () => print(...[1, 2], keywords({ sep: ", " })),
  () => print("a\n", keywords({ end: "" })),
  () => print(["é😀"], { k: Tuple.of(1) }, new PySet([float(1)])),
  () => print(...spread("abc"), keywords({ sep: "\n", end: "!\n" })),
  () => print(float(10000000000000000), 1e-7, neg(float(0)), pow(2, 70)),
);
