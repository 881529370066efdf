import * as py from "./runtime/python/index.js";
import { escape, unescape } from "./runtime/python/stdlib/html.js";

// html.escape and unescape.
py.print(
  escape('<a href="x">it\'s & that</a>'),
  escape("'\"", false),
  unescape("&lt;b&gt; &amp;amp; &quot;&#39;&#x41;&eacute; &nbsp;| &unknown; &copy &#128512;"),
  unescape(escape("<&>\"'")) === "<&>\"'",
  escape(""),
);
