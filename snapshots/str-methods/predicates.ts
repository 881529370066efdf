import {
  Tuple,
  callMethod,
  isAlnum,
  isAlpha,
  isDecimal,
  isDigit,
  isIdentifier,
  isNumeric,
  isSpace,
  print,
  repr,
} from "./runtime/python/index.js";

// is* methods.
for (const s of Tuple.of(
  "abc",
  "abc1",
  "123",
  "",
  " ",
  "a b",
  "½",
  "²",
  "٣",
  "é",
  "_x",
  "1a",
  "\t\n",
  "Ⅷ",
  "class",
)) {
  print(
    repr(s),
    isAlpha(s),
    isAlnum(s),
    isDigit(s),
    isDecimal(s),
    isNumeric(s),
    isSpace(s),
    isIdentifier(s),
    callMethod(s, "isascii", []),
    callMethod(s, "isprintable", []),
  );
}
