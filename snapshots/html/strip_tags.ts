import * as py from "./runtime/python/index.js";
import { sub } from "./runtime/python/re.js";
import { escape, unescape } from "./runtime/python/stdlib/html.js";

// Removing tags and decoding entities.
function text(s: string): string {
  return py.strip(unescape(sub("<[^>]+>", " ", s)));
}
for (const s of py.Tuple.of("<p>a &amp; b</p>", "x &lt;y&gt;", "<b>caf&eacute;</b>", "", "no tags &#8364;")) {
  py.print(py.repr(text(s)));
}
py.print(escape(text("<i>\"q\" & 'r'</i>")));
