import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Methods that search, on text whose type is hidden.
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

function hidden(value: Dynamic): Dynamic {
  return value;
}

for (const kind of py.Tuple.of(1, 1.5, null, "text", [] as Dynamic[], new py.Dict(), py.Tuple.of())) {
  hidden(kind);
}
show(
  () => py.callMethod(hidden("aXbX"), "count", [hidden("X")]),
  () => py.callMethod(hidden("aaaa"), "count", [hidden("aa")]),
  () => py.callMethod(hidden("abc"), "count", [hidden("")]),
  () => py.callMethod(hidden(""), "count", [hidden("")]),
  () => py.callMethod(hidden("abc"), "count", [hidden(""), hidden(3)]),
  () => py.callMethod(hidden("abc"), "count", [hidden(""), hidden(4)]),
  () => py.callMethod(hidden("a😀b😀"), "count", [hidden("😀"), hidden(2)]),
  () => py.callMethod(hidden("abcabc"), "count", [hidden("b"), py.neg(hidden(3)), py.neg(hidden(1))]),
  () => py.callMethod(hidden("abc"), "count", [hidden(5)]),
  () => py.callMethod(hidden("abc"), "count", [hidden("a"), hidden(null), hidden(null)]),
  () => py.callMethod(hidden("abc"), "endswith", [hidden("c")]),
  () => py.callMethod(hidden("abc"), "endswith", [hidden("")]),
  () => py.callMethod(hidden("abc"), "endswith", [hidden(py.Tuple.of(hidden("x"), hidden("bc")))]),
  () => py.callMethod(hidden("abc"), "endswith", [hidden(py.Tuple.of())]),
  () => py.callMethod(hidden("abc"), "endswith", [hidden("b"), hidden(0), hidden(2)]),
  () => py.callMethod(hidden("abc"), "endswith", [hidden(5)]),
  () => py.callMethod(hidden("abc"), "endswith", [hidden([hidden("c")])]),
  () => py.callMethod(hidden("abc"), "endswith", [hidden(py.Tuple.of(hidden("a"), hidden(5)))]),
  () => py.callMethod(hidden("abc"), "endswith", [hidden(""), hidden(5)]),
  () => py.callMethod(hidden("abc"), "endswith", [hidden(""), hidden(3)]),
  () => py.callMethod(hidden("abc"), "find", [hidden("c")]),
  () => py.callMethod(hidden("abc"), "find", [hidden("")]),
  () => py.callMethod(hidden("abc"), "find", [hidden(""), hidden(3)]),
  () => py.callMethod(hidden("abc"), "find", [hidden(""), hidden(4)]),
  () => py.callMethod(hidden("a😀b"), "find", [hidden("b")]),
  () => py.callMethod(hidden("abc"), "find", [hidden("c"), py.neg(hidden(1))]),
  () => py.callMethod(hidden("abc"), "find", [hidden("a"), py.neg(hidden(2))]),
  () => py.callMethod(hidden("abc"), "find", [hidden("b"), hidden(null), hidden(2)]),
  () => py.callMethod(hidden("abc"), "find", [hidden(null)]),
  () => py.callMethod(hidden("abc"), "find", [hidden("c"), hidden(10)]),
  () => py.callMethod(hidden("abcabc"), "rfind", [hidden("b")]),
  () => py.callMethod(hidden("abcabc"), "rfind", [hidden("b"), hidden(0), hidden(3)]),
  () => py.callMethod(hidden("abc"), "rfind", [hidden("")]),
  () => py.callMethod(hidden("a😀b😀"), "rfind", [hidden("😀")]),
  () => py.callMethod(hidden("abc"), "rfind", [hidden(""), hidden(0), hidden(2)]),
  () => py.callMethod(hidden("abc"), "index", [hidden("z")]),
  () => py.callMethod(hidden("abc"), "rindex", [hidden("z")]),
  () => py.callMethod(hidden("abc"), "index", [hidden("c"), hidden(1), hidden(2)]),
  () => py.callMethod(hidden("a😀b"), "index", [hidden("b")]),
  () => py.callMethod(hidden("abc"), "rindex", [hidden("")]),
  () => py.callMethod(hidden("a-b-c"), "partition", [hidden("-")]),
  () => py.callMethod(hidden("abc"), "partition", [hidden("-")]),
  () => py.callMethod(hidden("a-b-c"), "rpartition", [hidden("-")]),
  () => py.callMethod(hidden("abc"), "rpartition", [hidden("-")]),
  () => py.callMethod(hidden("abc"), "partition", [hidden("")]),
  () => py.callMethod(hidden("abc"), "partition", [hidden(5)]),
  () => py.callMethod(hidden("abab"), "replace", [hidden("a"), hidden("x")]),
  () => py.callMethod(hidden("abab"), "replace", [hidden("a"), hidden("x"), hidden(1)]),
  () => py.callMethod(hidden("abab"), "replace", [hidden(""), hidden("-")]),
  () => py.callMethod(hidden("abab"), "replace", [hidden(""), hidden("-"), hidden(2)]),
  () => py.callMethod(hidden(""), "replace", [hidden(""), hidden("x")]),
  () => py.callMethod(hidden(""), "replace", [hidden(""), hidden("x"), hidden(0)]),
  () => py.callMethod(hidden("a😀b"), "replace", [hidden(""), hidden(".")]),
  () => py.callMethod(hidden("aaa"), "replace", [hidden("aa"), hidden("b")]),
  () => py.callMethod(hidden("a$&b"), "replace", [hidden("b"), hidden("$&$1$$")]),
  () => py.callMethod(hidden("abc"), "replace", [hidden("b"), hidden(null)]),
  () => py.callMethod(hidden("abc"), "replace", [hidden("b"), hidden("x"), py.neg(hidden(1))]),
  () => py.callMethod(hidden("abc"), "replace", [hidden("b"), hidden("x"), hidden(0)]),
  () => py.callMethod(hidden("a b  c"), "split", []),
  () => py.callMethod(hidden("a b  c"), "split", [hidden(" ")]),
);
