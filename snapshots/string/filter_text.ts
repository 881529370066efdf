import {
  all,
  flatMap,
  getSlice,
  iterate,
  lazyFlatMap,
  maketrans,
  print,
  split,
  translate,
} from "./runtime/python/index.js";
import {
  asciiLetters,
  asciiLowercase,
  digits,
  hexdigits,
  punctuation,
} from "./runtime/python/stdlib/string.js";

// Cleaning text with the constants of string.
const text = "Hello, World! It's 2024 (v1.2).";
print(flatMap(text, (c: string) => (!punctuation.includes(c) ? [c] : [])).join(""));
print(split(translate(text, maketrans("", "", punctuation)).toLowerCase()));
print(
  Array.from(iterate(text), (c: string) => ((asciiLetters + digits).includes(c) ? c : "_")).join(
    "",
  ),
);
const caesar = maketrans(
  asciiLowercase,
  getSlice(asciiLowercase, 3, null) + getSlice(asciiLowercase, null, 3),
);
print(
  translate("attack", caesar),
  all(lazyFlatMap("dEaD", (c: string) => [hexdigits.includes(c)])),
  digits.includes("z"),
);
