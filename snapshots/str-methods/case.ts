import * as py from "./runtime/python/index.js";

// Case methods.
const s = "hello World 3rd";
py.print(s.toUpperCase(), s.toLowerCase(), py.title(s), py.capitalize(s), py.swapCase(s));
py.print(
  "ß".toUpperCase(),
  py.casefold("ß"),
  "İ".toLowerCase() === "i̇",
  py.title("they're bill's"),
  "ÀÉ".toLowerCase(),
);
py.print(
  py.isLower("abc"),
  py.isUpper("ABC"),
  py.isTitle("Abc Def"),
  py.isLower(""),
  py.isLower("a1"),
  py.isUpper("1"),
);
py.print(py.title("ǆ"), "ﬁx".toUpperCase(), py.capitalize("x"), py.title(""));
