import {
  Dict,
  type Dynamic,
  Tuple,
  call as pyCall,
  callMethod,
  float,
  neg,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Methods that lay out text, on text whose type is hidden.
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
  () => callMethod(hidden(""), "capitalize", []),
  () => callMethod(hidden("éCOLE ßx"), "capitalize", []),
  () => callMethod(hidden("ßa"), "capitalize", []),
  () => callMethod(hidden("ǆa"), "capitalize", []),
  () => callMethod(hidden("😀Ab"), "capitalize", []),
  () => callMethod(hidden("ab"), "center", [hidden(7)]),
  () => callMethod(hidden("ab"), "center", [hidden(8), hidden("*")]),
  () => callMethod(hidden("ab"), "center", [hidden(1)]),
  () => callMethod(hidden("😀"), "center", [hidden(4), hidden("é")]),
  () => callMethod(hidden("ab"), "center", [hidden(6), hidden("**")]),
  () => callMethod(hidden("ab"), "center", [hidden("a")]),
  () => callMethod(hidden("ab"), "center", [hidden(5), hidden(5)]),
  () => callMethod(hidden("ab"), "center", [hidden(float(2))]),
  () => callMethod(hidden("a\tb"), "expandtabs", []),
  () => callMethod(hidden("a\tb\n\tc"), "expandtabs", [hidden(4)]),
  () => callMethod(hidden("\t"), "expandtabs", [hidden(0)]),
  () => callMethod(hidden("a\t"), "expandtabs", [neg(hidden(1))]),
  () => callMethod(hidden("😀\tb"), "expandtabs", [], { tabsize: hidden(4) }),
  () => callMethod(hidden("a\r\tb"), "expandtabs", []),
  () => callMethod(hidden("ab"), "ljust", [hidden(5)]),
  () => callMethod(hidden("ab"), "ljust", [hidden(5), hidden("-")]),
  () => callMethod(hidden("ab"), "rjust", [hidden(5), hidden("-")]),
  () => callMethod(hidden("😀"), "rjust", [hidden(3), hidden("😀")]),
  () => callMethod(hidden("ab"), "rjust", [neg(hidden(1))]),
  () => callMethod(hidden("ab"), "ljust", [hidden(5), hidden("")]),
  () => callMethod(hidden("  a b "), "lstrip", []),
  () => callMethod(hidden("xxaxx"), "lstrip", [hidden("x")]),
  () => callMethod(hidden("abcab"), "strip", [hidden("ba")]),
  () => callMethod(hidden(" a​"), "strip", []),
  () => callMethod(hidden("a"), "strip", [hidden("")]),
  () => callMethod(hidden("a"), "strip", [hidden(null)]),
  () => callMethod(hidden("a"), "strip", [hidden(5)]),
  () => callMethod(hidden("😀a😀"), "strip", [hidden("😀")]),
  () => callMethod(hidden("\u001c\u001da\ufeff"), "strip", []),
  () => callMethod(hidden("[a]"), "strip", [hidden("[]")]),
  () => callMethod(hidden("a-b"), "strip", [hidden("a-c")]),
  () => callMethod(hidden("  a "), "rstrip", []),
  () => callMethod(hidden("TestHook"), "removeprefix", [hidden("Test")]),
  () => callMethod(hidden("TestHook"), "removesuffix", [hidden("Hook")]),
  () => callMethod(hidden("abc"), "removesuffix", [hidden("")]),
  () => callMethod(hidden("abc"), "removeprefix", [hidden("")]),
  () => callMethod(hidden("aaa"), "removeprefix", [hidden("a")]),
  () => callMethod(hidden("a"), "removeprefix", [hidden(5)]),
  () => callMethod(hidden("a\nb\r\nc\rd"), "splitlines", []),
  () => callMethod(hidden("a\nb\r\n"), "splitlines", [hidden(true)]),
  () => callMethod(hidden("a\n\nb\n"), "splitlines", []),
  () => callMethod(hidden(""), "splitlines", []),
  () => callMethod(hidden("\n"), "splitlines", []),
  () => callMethod(hidden("a\u000bb\fc\u001cde\u2028f"), "splitlines", []),
  () => callMethod(hidden("a\n"), "splitlines", [], { keepends: hidden(true) }),
  () => callMethod(hidden("aBc"), "swapcase", []),
  () => callMethod(hidden("ßé"), "swapcase", []),
  () => callMethod(hidden("hello world"), "title", []),
  () => callMethod(hidden("they're bill's"), "title", []),
  () => callMethod(hidden("ßx ab1c"), "title", []),
  () => callMethod(hidden("x-y_z"), "title", []),
  () => callMethod(hidden("éa ÉA"), "title", []),
  () => callMethod(hidden("ǆ"), "title", []),
  () => callMethod(hidden("42"), "zfill", [hidden(5)]),
  () => callMethod(hidden("-42"), "zfill", [hidden(5)]),
);
