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
  () => py.call(py.getAttr(hidden("aXbX"), "count"), [hidden("X")]),
  () => py.call(py.getAttr(hidden("aaaa"), "count"), [hidden("aa")]),
  () => py.call(py.getAttr(hidden("abc"), "count"), [hidden("")]),
  () => py.call(py.getAttr(hidden(""), "count"), [hidden("")]),
  () => py.call(py.getAttr(hidden("abc"), "count"), [hidden(""), hidden(3)]),
  () => py.call(py.getAttr(hidden("abc"), "count"), [hidden(""), hidden(4)]),
  () => py.call(py.getAttr(hidden("a😀b😀"), "count"), [hidden("😀"), hidden(2)]),
  () => py.call(py.getAttr(hidden("abcabc"), "count"), [hidden("b"), py.neg(hidden(3)), py.neg(hidden(1))]),
  () => py.call(py.getAttr(hidden("abc"), "count"), [hidden(5)]),
  () => py.call(py.getAttr(hidden("abc"), "count"), [hidden("a"), hidden(null), hidden(null)]),
  () => py.call(py.getAttr(hidden("abc"), "endswith"), [hidden("c")]),
  () => py.call(py.getAttr(hidden("abc"), "endswith"), [hidden("")]),
  () => py.call(py.getAttr(hidden("abc"), "endswith"), [hidden(py.Tuple.of(hidden("x"), hidden("bc")))]),
  () => py.call(py.getAttr(hidden("abc"), "endswith"), [hidden(py.Tuple.of())]),
  () => py.call(py.getAttr(hidden("abc"), "endswith"), [hidden("b"), hidden(0), hidden(2)]),
  () => py.call(py.getAttr(hidden("abc"), "endswith"), [hidden(5)]),
  () => py.call(py.getAttr(hidden("abc"), "endswith"), [hidden([hidden("c")])]),
  () => py.call(py.getAttr(hidden("abc"), "endswith"), [hidden(py.Tuple.of(hidden("a"), hidden(5)))]),
  () => py.call(py.getAttr(hidden("abc"), "endswith"), [hidden(""), hidden(5)]),
  () => py.call(py.getAttr(hidden("abc"), "endswith"), [hidden(""), hidden(3)]),
  () => py.call(py.getAttr(hidden("abc"), "find"), [hidden("c")]),
  () => py.call(py.getAttr(hidden("abc"), "find"), [hidden("")]),
  () => py.call(py.getAttr(hidden("abc"), "find"), [hidden(""), hidden(3)]),
  () => py.call(py.getAttr(hidden("abc"), "find"), [hidden(""), hidden(4)]),
  () => py.call(py.getAttr(hidden("a😀b"), "find"), [hidden("b")]),
  () => py.call(py.getAttr(hidden("abc"), "find"), [hidden("c"), py.neg(hidden(1))]),
  () => py.call(py.getAttr(hidden("abc"), "find"), [hidden("a"), py.neg(hidden(2))]),
  () => py.call(py.getAttr(hidden("abc"), "find"), [hidden("b"), hidden(null), hidden(2)]),
  () => py.call(py.getAttr(hidden("abc"), "find"), [hidden(null)]),
  () => py.call(py.getAttr(hidden("abc"), "find"), [hidden("c"), hidden(10)]),
  () => py.call(py.getAttr(hidden("abcabc"), "rfind"), [hidden("b")]),
  () => py.call(py.getAttr(hidden("abcabc"), "rfind"), [hidden("b"), hidden(0), hidden(3)]),
  () => py.call(py.getAttr(hidden("abc"), "rfind"), [hidden("")]),
  () => py.call(py.getAttr(hidden("a😀b😀"), "rfind"), [hidden("😀")]),
  () => py.call(py.getAttr(hidden("abc"), "rfind"), [hidden(""), hidden(0), hidden(2)]),
  () => py.call(py.getAttr(hidden("abc"), "index"), [hidden("z")]),
  () => py.call(py.getAttr(hidden("abc"), "rindex"), [hidden("z")]),
  () => py.call(py.getAttr(hidden("abc"), "index"), [hidden("c"), hidden(1), hidden(2)]),
  () => py.call(py.getAttr(hidden("a😀b"), "index"), [hidden("b")]),
  () => py.call(py.getAttr(hidden("abc"), "rindex"), [hidden("")]),
  () => py.call(py.getAttr(hidden("a-b-c"), "partition"), [hidden("-")]),
  () => py.call(py.getAttr(hidden("abc"), "partition"), [hidden("-")]),
  () => py.call(py.getAttr(hidden("a-b-c"), "rpartition"), [hidden("-")]),
  () => py.call(py.getAttr(hidden("abc"), "rpartition"), [hidden("-")]),
  () => py.call(py.getAttr(hidden("abc"), "partition"), [hidden("")]),
  () => py.call(py.getAttr(hidden("abc"), "partition"), [hidden(5)]),
  () => py.call(py.getAttr(hidden("abab"), "replace"), [hidden("a"), hidden("x")]),
  () => py.call(py.getAttr(hidden("abab"), "replace"), [hidden("a"), hidden("x"), hidden(1)]),
  () => py.call(py.getAttr(hidden("abab"), "replace"), [hidden(""), hidden("-")]),
  () => py.call(py.getAttr(hidden("abab"), "replace"), [hidden(""), hidden("-"), hidden(2)]),
  () => py.call(py.getAttr(hidden(""), "replace"), [hidden(""), hidden("x")]),
  () => py.call(py.getAttr(hidden(""), "replace"), [hidden(""), hidden("x"), hidden(0)]),
  () => py.call(py.getAttr(hidden("a😀b"), "replace"), [hidden(""), hidden(".")]),
  () => py.call(py.getAttr(hidden("aaa"), "replace"), [hidden("aa"), hidden("b")]),
  () => py.call(py.getAttr(hidden("a$&b"), "replace"), [hidden("b"), hidden("$&$1$$")]),
  () => py.call(py.getAttr(hidden("abc"), "replace"), [hidden("b"), hidden(null)]),
  () => py.call(py.getAttr(hidden("abc"), "replace"), [hidden("b"), hidden("x"), py.neg(hidden(1))]),
  () => py.call(py.getAttr(hidden("abc"), "replace"), [hidden("b"), hidden("x"), hidden(0)]),
  () => py.callMethod(hidden("a b  c"), "split", []),
  () => py.call(py.getAttr(hidden("a b  c"), "split"), [hidden(" ")]),
);
