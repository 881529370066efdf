import {
  type Dynamic,
  all,
  getSlice,
  join,
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
print(
  join(
    "",
    lazyFlatMap(text, (c: Dynamic) => (!punctuation.includes(c) ? [c] : [])),
  ),
);
print(split(translate(text, maketrans("", "", punctuation)).toLowerCase()));
print(
  join(
    "",
    lazyFlatMap(text, (c: Dynamic) => [(asciiLetters + digits).includes(c) ? c : "_"]),
  ),
);
const caesar = maketrans(
  asciiLowercase,
  getSlice(asciiLowercase, 3, null) + getSlice(asciiLowercase, null, 3),
);
print(
  translate("attack", caesar),
  all(lazyFlatMap("dEaD", (c: Dynamic) => [hexdigits.includes(c)])),
  digits.includes("z"),
);
