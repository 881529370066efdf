import * as py from "./runtime/python/index.js";
import { escape, unescape } from "./runtime/python/stdlib/html.js";

// Named, decimal and hexadecimal entities, also without a semicolon, and numbers that are no characters.

for (const text of py.Tuple.of(
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
  py.print(py.repr(text), py.repr(unescape(text)));
}
py.print(unescape("plain"), unescape(""), unescape(py.mul("x", 5) + py.mul("&gt;", 3)));
py.print(unescape(escape("<a href=\"x\" title='y'>&</a>")));
try {
  unescape(5);
} catch (caught) {
  py.rethrowUnless(caught, py.TypeError);
  py.print("TypeError");
}
