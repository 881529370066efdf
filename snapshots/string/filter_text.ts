import * as py from "./runtime/python/index.js";
import { asciiLetters, asciiLowercase, digits, hexdigits, punctuation } from "./runtime/python/stdlib/string.js";

// Cleaning text with the constants of string.
const text = "Hello, World! It's 2024 (v1.2).";
py.print(py.flatMap(text, (c: string) => (!punctuation.includes(c) ? [c] : [])).join(""));
py.print(py.split(py.translate(text, py.maketrans("", "", punctuation)).toLowerCase()));
py.print(Array.from(py.iterate(text), (c: string) => ((asciiLetters + digits).includes(c) ? c : "_")).join(""));
const caesar = py.maketrans(
  asciiLowercase,
  py.getSlice(asciiLowercase, 3, null) + py.getSlice(asciiLowercase, null, 3),
);
py.print(
  py.translate("attack", caesar),
  py.all(py.lazyFlatMap("dEaD", (c: string) => [hexdigits.includes(c)])),
  digits.includes("z"),
);
