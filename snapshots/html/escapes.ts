import { AttributeError, Tuple, print, repr, rethrowUnless } from "./runtime/python/index.js";
import { escape, unescape } from "./runtime/python/stdlib/html.js";

// Escaping and unescaping, with odd entities.
for (const text of Tuple.of("<a href=\"x\">'&amp;'</a>", "", "plain", "é😀 < >", "&", "&lt;")) {
  print(escape(text), escape(text, false), unescape(escape(text)) === text);
}
for (const text of Tuple.of(
  "&lt;&gt;&amp;&quot;&#39;&#x27;",
  "&eacute;&euro;&hellip;&nbsp;|",
  "&notanentity;",
  "&lt",
  "&#128512;",
  "&#x1F600;",
  "&#0;",
  "&#x80;",
  "&#xD800;",
  "&copy 2024",
  "&amp;lt;",
  "&#1114112;",
  "a & b",
  "&#;",
  "&;",
  "&notit;",
  "&not;",
)) {
  print(repr(text), repr(unescape(text)));
}
try {
  escape(5);
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}
