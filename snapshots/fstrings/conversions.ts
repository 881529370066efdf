import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// !r, !s, !a, the = form and values that print themselves in f-strings.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

show(
  () => py.repr("\\n\n\t\r"),
  () => py.strFormat("{a} {b!r}", [], { a: 1, b: "x" }),
  () => py.strFormat("{{}}", []),
  () => py.strFormat("{!s:>6}", [null]),
  () => py.strFormat("{!r:>6}", ["a"]),
  () => py.strFormat("{!a}", ["é"]),
  () => new py.Dict([[new py.Dict(), 1]] as [Dynamic, Dynamic][]),
  () => `${py.repr(5)}`,
  () => `${py.format(py.repr("a"), ">5")}`,
  () => `${py.format(true, "5")}|${py.format(py.str(true), "5")}|`,
  () => `${py.format(py.str(null), "5")}|`,
  () => `${py.format(py.str([1, 2]), ">10")}`,
  () => "{}",
  () => `{${5}}`,
  () => `${5}`,
  () => `${py.ascii("é")}`,
  () => `5=${py.repr(5)}`,
  () => `'a'=${py.repr("a")}`,
  () => `'a'=${"a"}`,
  () => `1.5=${py.format(1.5, ".2f")}`,
  () => `'a'=${py.format("a", ">5")}`,
  () => `${py.repr(new py.KeyError("a"))}`,
);
