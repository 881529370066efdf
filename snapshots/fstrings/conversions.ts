import {
  Dict,
  type Dynamic,
  KeyError,
  Tuple,
  ascii,
  call as pyCall,
  format,
  print,
  repr,
  str,
  strFormat,
  toException,
  typeName,
} from "./runtime/python/index.js";

// !r, !s, !a, the = form and values that print themselves in f-strings.
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
  () => repr("\\n\n\t\r"),
  () => strFormat("{a} {b!r}", [], { a: 1, b: "x" }),
  () => strFormat("{{}}", []),
  () => strFormat("{!s:>6}", [null]),
  () => strFormat("{!r:>6}", ["a"]),
  () => strFormat("{!a}", ["é"]),
  () => new Dict([[new Dict(), 1]] as [Dynamic, Dynamic][]),
  () => `${repr(5)}`,
  () => `${format(repr("a"), ">5")}`,
  () => `${format(true, "5")}|${format(str(true), "5")}|`,
  () => `${format(str(null), "5")}|`,
  () => `${format(str([1, 2]), ">10")}`,
  () => "{}",
  () => `{${5}}`,
  () => `${5}`,
  () => `${ascii("é")}`,
  () => `5=${repr(5)}`,
  () => `'a'=${repr("a")}`,
  () => `'a'=${"a"}`,
  () => `1.5=${format(1.5, ".2f")}`,
  () => `'a'=${format("a", ">5")}`,
  () => `${repr(new KeyError("a"))}`,
);
