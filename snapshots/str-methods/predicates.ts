import * as py from "./runtime/python/index.js";

// is* methods.
for (const s of py.Tuple.of(
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
  py.print(
    py.repr(s),
    py.isAlpha(s),
    py.isAlnum(s),
    py.isDigit(s),
    py.isDecimal(s),
    py.isNumeric(s),
    py.isSpace(s),
    py.isIdentifier(s),
    py.callMethod(s, "isascii", []),
    py.callMethod(s, "isprintable", []),
  );
}
