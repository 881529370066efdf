import { Tuple, print, repr, strip } from "./runtime/python/index.js";
import { sub } from "./runtime/python/re.js";
import { escape, unescape } from "./runtime/python/stdlib/html.js";

// Removing tags and decoding entities.
function text(s: string): string {
  return strip(unescape(sub("<[^>]+>", " ", s)));
}
for (const s of Tuple.of(
  "<p>a &amp; b</p>",
  "x &lt;y&gt;",
  "<b>caf&eacute;</b>",
  "",
  "no tags &#8364;",
)) {
  print(repr(text(s)));
}
print(escape(text("<i>\"q\" & 'r'</i>")));
