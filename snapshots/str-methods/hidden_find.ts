import {
  Dict,
  type Dynamic,
  Tuple,
  call as pyCall,
  callMethod,
  neg,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Methods that search, on text whose type is hidden.
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
show(
  () => callMethod(hidden("aXbX"), "count", [hidden("X")]),
  () => callMethod(hidden("aaaa"), "count", [hidden("aa")]),
  () => callMethod(hidden("abc"), "count", [hidden("")]),
  () => callMethod(hidden(""), "count", [hidden("")]),
  () => callMethod(hidden("abc"), "count", [hidden(""), hidden(3)]),
  () => callMethod(hidden("abc"), "count", [hidden(""), hidden(4)]),
  () => callMethod(hidden("a😀b😀"), "count", [hidden("😀"), hidden(2)]),
  () => callMethod(hidden("abcabc"), "count", [hidden("b"), neg(hidden(3)), neg(hidden(1))]),
  () => callMethod(hidden("abc"), "count", [hidden(5)]),
  () => callMethod(hidden("abc"), "count", [hidden("a"), hidden(null), hidden(null)]),
  () => callMethod(hidden("abc"), "endswith", [hidden("c")]),
  () => callMethod(hidden("abc"), "endswith", [hidden("")]),
  () => callMethod(hidden("abc"), "endswith", [hidden(Tuple.of(hidden("x"), hidden("bc")))]),
  () => callMethod(hidden("abc"), "endswith", [hidden(Tuple.of())]),
  () => callMethod(hidden("abc"), "endswith", [hidden("b"), hidden(0), hidden(2)]),
  () => callMethod(hidden("abc"), "endswith", [hidden(5)]),
  () => callMethod(hidden("abc"), "endswith", [hidden([hidden("c")])]),
  () => callMethod(hidden("abc"), "endswith", [hidden(Tuple.of(hidden("a"), hidden(5)))]),
  () => callMethod(hidden("abc"), "endswith", [hidden(""), hidden(5)]),
  () => callMethod(hidden("abc"), "endswith", [hidden(""), hidden(3)]),
  () => callMethod(hidden("abc"), "find", [hidden("c")]),
  () => callMethod(hidden("abc"), "find", [hidden("")]),
  () => callMethod(hidden("abc"), "find", [hidden(""), hidden(3)]),
  () => callMethod(hidden("abc"), "find", [hidden(""), hidden(4)]),
  () => callMethod(hidden("a😀b"), "find", [hidden("b")]),
  () => callMethod(hidden("abc"), "find", [hidden("c"), neg(hidden(1))]),
  () => callMethod(hidden("abc"), "find", [hidden("a"), neg(hidden(2))]),
  () => callMethod(hidden("abc"), "find", [hidden("b"), hidden(null), hidden(2)]),
  () => callMethod(hidden("abc"), "find", [hidden(null)]),
  () => callMethod(hidden("abc"), "find", [hidden("c"), hidden(10)]),
  () => callMethod(hidden("abcabc"), "rfind", [hidden("b")]),
  () => callMethod(hidden("abcabc"), "rfind", [hidden("b"), hidden(0), hidden(3)]),
  () => callMethod(hidden("abc"), "rfind", [hidden("")]),
  () => callMethod(hidden("a😀b😀"), "rfind", [hidden("😀")]),
  () => callMethod(hidden("abc"), "rfind", [hidden(""), hidden(0), hidden(2)]),
  () => callMethod(hidden("abc"), "index", [hidden("z")]),
  () => callMethod(hidden("abc"), "rindex", [hidden("z")]),
  () => callMethod(hidden("abc"), "index", [hidden("c"), hidden(1), hidden(2)]),
  () => callMethod(hidden("a😀b"), "index", [hidden("b")]),
  () => callMethod(hidden("abc"), "rindex", [hidden("")]),
  () => callMethod(hidden("a-b-c"), "partition", [hidden("-")]),
  () => callMethod(hidden("abc"), "partition", [hidden("-")]),
  () => callMethod(hidden("a-b-c"), "rpartition", [hidden("-")]),
  () => callMethod(hidden("abc"), "rpartition", [hidden("-")]),
  () => callMethod(hidden("abc"), "partition", [hidden("")]),
  () => callMethod(hidden("abc"), "partition", [hidden(5)]),
  () => callMethod(hidden("abab"), "replace", [hidden("a"), hidden("x")]),
  () => callMethod(hidden("abab"), "replace", [hidden("a"), hidden("x"), hidden(1)]),
  () => callMethod(hidden("abab"), "replace", [hidden(""), hidden("-")]),
  () => callMethod(hidden("abab"), "replace", [hidden(""), hidden("-"), hidden(2)]),
  () => callMethod(hidden(""), "replace", [hidden(""), hidden("x")]),
  () => callMethod(hidden(""), "replace", [hidden(""), hidden("x"), hidden(0)]),
  () => callMethod(hidden("a😀b"), "replace", [hidden(""), hidden(".")]),
  () => callMethod(hidden("aaa"), "replace", [hidden("aa"), hidden("b")]),
  () => callMethod(hidden("a$&b"), "replace", [hidden("b"), hidden("$&$1$$")]),
  () => callMethod(hidden("abc"), "replace", [hidden("b"), hidden(null)]),
  () => callMethod(hidden("abc"), "replace", [hidden("b"), hidden("x"), neg(hidden(1))]),
  () => callMethod(hidden("abc"), "replace", [hidden("b"), hidden("x"), hidden(0)]),
  () => callMethod(hidden("a b  c"), "split", []),
  () => callMethod(hidden("a b  c"), "split", [hidden(" ")]),
);
