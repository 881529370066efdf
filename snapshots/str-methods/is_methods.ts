import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// isalpha, isdigit, isspace and the other questions about text.
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
  () => py.isAlnum("abc1"),
  () => py.isAlnum(""),
  () => py.isAlnum("a b"),
  () => py.isAlnum("é٣"),
  () => py.isAlpha("abc"),
  () => py.isAlpha("é"),
  () => py.isAlpha("😀"),
  () => py.isAlpha("中"),
  () => py.callMethod("", "isascii", []),
  () => py.callMethod("é", "isascii", []),
  () => py.isDecimal("١٢"),
  () => py.isDecimal("²"),
  () => py.isDigit("²"),
  () => py.isDigit("½"),
  () => py.isNumeric("½"),
  () => py.isNumeric("一"),
  () => py.isNumeric("五"),
  () => py.isNumeric("1.5"),
  () => py.isDigit("-1"),
  () => py.isIdentifier("abc"),
  () => py.isIdentifier("1a"),
  () => py.isIdentifier(""),
  () => py.isIdentifier("class"),
  () => py.isIdentifier("é_1"),
  () => py.isIdentifier("a-b"),
  () => py.isLower("abc1"),
  () => py.isUpper("ABC1"),
  () => py.isLower("123"),
  () => py.isLower("aB"),
  () => py.isLower("ª"),
  () => py.isTitle("ǅ"),
  () => py.callMethod("a\n", "isprintable", []),
  () => py.callMethod("", "isprintable", []),
  () => py.callMethod(" ", "isprintable", []),
  () => py.callMethod("é😀", "isprintable", []),
  () => py.isSpace(" \t\n \u001c"),
  () => py.isSpace(""),
  () => py.isSpace("​"),
  () => py.isSpace("\ufeff"),
  () => py.isTitle("Hello World"),
  () => py.isTitle("Hello world"),
  () => py.isTitle("H1A"),
  () => py.isTitle(""),
);
