import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Methods that lay out text, on text whose type is hidden.
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
  () => py.callMethod(hidden(""), "capitalize", []),
  () => py.callMethod(hidden("éCOLE ßx"), "capitalize", []),
  () => py.callMethod(hidden("ßa"), "capitalize", []),
  () => py.callMethod(hidden("ǆa"), "capitalize", []),
  () => py.callMethod(hidden("😀Ab"), "capitalize", []),
  () => py.call(py.getAttr(hidden("ab"), "center"), [hidden(7)]),
  () => py.call(py.getAttr(hidden("ab"), "center"), [hidden(8), hidden("*")]),
  () => py.call(py.getAttr(hidden("ab"), "center"), [hidden(1)]),
  () => py.call(py.getAttr(hidden("😀"), "center"), [hidden(4), hidden("é")]),
  () => py.call(py.getAttr(hidden("ab"), "center"), [hidden(6), hidden("**")]),
  () => py.call(py.getAttr(hidden("ab"), "center"), [hidden("a")]),
  () => py.call(py.getAttr(hidden("ab"), "center"), [hidden(5), hidden(5)]),
  () => py.call(py.getAttr(hidden("ab"), "center"), [hidden(py.float(2))]),
  () => py.callMethod(hidden("a\tb"), "expandtabs", []),
  () => py.call(py.getAttr(hidden("a\tb\n\tc"), "expandtabs"), [hidden(4)]),
  () => py.call(py.getAttr(hidden("\t"), "expandtabs"), [hidden(0)]),
  () => py.call(py.getAttr(hidden("a\t"), "expandtabs"), [py.neg(hidden(1))]),
  () => py.call(py.getAttr(hidden("😀\tb"), "expandtabs"), [], { tabsize: hidden(4) }),
  () => py.callMethod(hidden("a\r\tb"), "expandtabs", []),
  () => py.call(py.getAttr(hidden("ab"), "ljust"), [hidden(5)]),
  () => py.call(py.getAttr(hidden("ab"), "ljust"), [hidden(5), hidden("-")]),
  () => py.call(py.getAttr(hidden("ab"), "rjust"), [hidden(5), hidden("-")]),
  () => py.call(py.getAttr(hidden("😀"), "rjust"), [hidden(3), hidden("😀")]),
  () => py.call(py.getAttr(hidden("ab"), "rjust"), [py.neg(hidden(1))]),
  () => py.call(py.getAttr(hidden("ab"), "ljust"), [hidden(5), hidden("")]),
  () => py.callMethod(hidden("  a b "), "lstrip", []),
  () => py.call(py.getAttr(hidden("xxaxx"), "lstrip"), [hidden("x")]),
  () => py.call(py.getAttr(hidden("abcab"), "strip"), [hidden("ba")]),
  () => py.callMethod(hidden(" a​"), "strip", []),
  () => py.call(py.getAttr(hidden("a"), "strip"), [hidden("")]),
  () => py.call(py.getAttr(hidden("a"), "strip"), [hidden(null)]),
  () => py.call(py.getAttr(hidden("a"), "strip"), [hidden(5)]),
  () => py.call(py.getAttr(hidden("😀a😀"), "strip"), [hidden("😀")]),
  () => py.callMethod(hidden("\u001c\u001da\ufeff"), "strip", []),
  () => py.call(py.getAttr(hidden("[a]"), "strip"), [hidden("[]")]),
  () => py.call(py.getAttr(hidden("a-b"), "strip"), [hidden("a-c")]),
  () => py.callMethod(hidden("  a "), "rstrip", []),
  () => py.call(py.getAttr(hidden("TestHook"), "removeprefix"), [hidden("Test")]),
  () => py.call(py.getAttr(hidden("TestHook"), "removesuffix"), [hidden("Hook")]),
  () => py.call(py.getAttr(hidden("abc"), "removesuffix"), [hidden("")]),
  () => py.call(py.getAttr(hidden("abc"), "removeprefix"), [hidden("")]),
  () => py.call(py.getAttr(hidden("aaa"), "removeprefix"), [hidden("a")]),
  () => py.call(py.getAttr(hidden("a"), "removeprefix"), [hidden(5)]),
  () => py.callMethod(hidden("a\nb\r\nc\rd"), "splitlines", []),
  () => py.call(py.getAttr(hidden("a\nb\r\n"), "splitlines"), [hidden(true)]),
  () => py.callMethod(hidden("a\n\nb\n"), "splitlines", []),
  () => py.callMethod(hidden(""), "splitlines", []),
  () => py.callMethod(hidden("\n"), "splitlines", []),
  () => py.callMethod(hidden("a\u000bb\fc\u001cde\u2028f"), "splitlines", []),
  () => py.call(py.getAttr(hidden("a\n"), "splitlines"), [], { keepends: hidden(true) }),
  () => py.callMethod(hidden("aBc"), "swapcase", []),
  () => py.callMethod(hidden("ßé"), "swapcase", []),
  () => py.callMethod(hidden("hello world"), "title", []),
  () => py.callMethod(hidden("they're bill's"), "title", []),
  () => py.callMethod(hidden("ßx ab1c"), "title", []),
  () => py.callMethod(hidden("x-y_z"), "title", []),
  () => py.callMethod(hidden("éa ÉA"), "title", []),
  () => py.callMethod(hidden("ǆ"), "title", []),
  () => py.call(py.getAttr(hidden("42"), "zfill"), [hidden(5)]),
  () => py.call(py.getAttr(hidden("-42"), "zfill"), [hidden(5)]),
);
