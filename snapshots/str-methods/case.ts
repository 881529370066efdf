import {
  capitalize,
  casefold,
  isLower,
  isTitle,
  isUpper,
  print,
  swapCase,
  title,
} from "./runtime/python/index.js";

// Case methods.
const s = "hello World 3rd";
print(s.toUpperCase(), s.toLowerCase(), title(s), capitalize(s), swapCase(s));
print(
  "ß".toUpperCase(),
  casefold("ß"),
  "İ".toLowerCase() === "i̇",
  title("they're bill's"),
  "ÀÉ".toLowerCase(),
);
print(isLower("abc"), isUpper("ABC"), isTitle("Abc Def"), isLower(""), isLower("a1"), isUpper("1"));
print(title("ǆ"), "ﬁx".toUpperCase(), capitalize("x"), title(""));
