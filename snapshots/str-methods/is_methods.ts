import {
  type Dynamic,
  Tuple,
  call as pyCall,
  callMethod,
  isAlnum,
  isAlpha,
  isDecimal,
  isDigit,
  isIdentifier,
  isLower,
  isNumeric,
  isSpace,
  isTitle,
  isUpper,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// isalpha, isdigit, isspace and the other questions about text.
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
  () => isAlnum("abc1"),
  () => isAlnum(""),
  () => isAlnum("a b"),
  () => isAlnum("é٣"),
  () => isAlpha("abc"),
  () => isAlpha("é"),
  () => isAlpha("😀"),
  () => isAlpha("中"),
  () => callMethod("", "isascii", []),
  () => callMethod("é", "isascii", []),
  () => isDecimal("١٢"),
  () => isDecimal("²"),
  () => isDigit("²"),
  () => isDigit("½"),
  () => isNumeric("½"),
  () => isNumeric("一"),
  () => isNumeric("五"),
  () => isNumeric("1.5"),
  () => isDigit("-1"),
  () => isIdentifier("abc"),
  () => isIdentifier("1a"),
  () => isIdentifier(""),
  () => isIdentifier("class"),
  () => isIdentifier("é_1"),
  () => isIdentifier("a-b"),
  () => isLower("abc1"),
  () => isUpper("ABC1"),
  () => isLower("123"),
  () => isLower("aB"),
  () => isLower("ª"),
  () => isTitle("ǅ"),
  () => callMethod("a\n", "isprintable", []),
  () => callMethod("", "isprintable", []),
  () => callMethod(" ", "isprintable", []),
  () => callMethod("é😀", "isprintable", []),
  () => isSpace(" \t\n \u001c"),
  () => isSpace(""),
  () => isSpace("​"),
  () => isSpace("\ufeff"),
  () => isTitle("Hello World"),
  () => isTitle("Hello world"),
  () => isTitle("H1A"),
  () => isTitle(""),
);
