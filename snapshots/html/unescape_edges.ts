import { Tuple, TypeError, mul, print, repr, rethrowUnless } from "./runtime/python/index.js";
import { escape, unescape } from "./runtime/python/stdlib/html.js";

// Named, decimal and hexadecimal entities, also without a semicolon, and numbers that are no characters.

for (const text of Tuple.of(
  "&lt;a&gt;",
  "&amp;amp;",
  "&#65;&#x42;&#X43;",
  "&nbsp;|",
  "&copy&reg;",
  "&notit;",
  "&notin;",
  "&unknown;",
  "&#0;",
  "&#128;",
  "&#xD800;",
  "&#1114112;",
  "&#;",
  "&#x;",
  "&",
  "&&amp",
  "&eacute;&Eacute",
  "&hearts;&hellip;",
  "&#x1F600;",
  "&amp",
  "&lt",
  "&#150",
  "&apos;&quot;",
  "a&b=c&copy=1",
  "&ThickSpace;",
  "&#9;&#11;",
)) {
  print(repr(text), repr(unescape(text)));
}
print(unescape("plain"), unescape(""), unescape(mul("x", 5) + mul("&gt;", 3)));
print(unescape(escape("<a href=\"x\" title='y'>&</a>")));
try {
  unescape(5);
} catch (caught) {
  rethrowUnless(caught, TypeError);
  print("TypeError");
}
