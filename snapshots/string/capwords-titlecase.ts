import * as py from "./runtime/python/index.js";
import { capwords } from "./runtime/python/stdlib/string.js";

// capwords writes a word's first letter in title case, which some letters have beside upper case

for (const text of py.Tuple.of("Ǆungla ǆ", "ßtraße", "hello  WORLD", "ﬁne", "", "a-b c")) {
  py.print(py.repr(capwords(text)), capwords(text, "-"));
}
