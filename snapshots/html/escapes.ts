import * as py from "./runtime/python/index.js";
import { escape, unescape } from "./runtime/python/stdlib/html.js";

// Escaping and unescaping, with odd entities.
for (const text of py.Tuple.of("<a href=\"x\">'&amp;'</a>", "", "plain", "é😀 < >", "&", "&lt;")) {
  py.print(escape(text), escape(text, false), unescape(escape(text)) === text);
}
for (const text of py.Tuple.of(
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
  py.print(py.repr(text), py.repr(unescape(text)));
}
try {
  escape(5);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
