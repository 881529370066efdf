# Removing tags and decoding entities.
import html
import re
def text(s): return html.unescape(re.sub(r"<[^>]+>", " ", s)).strip()
for s in ("<p>a &amp; b</p>", "x &lt;y&gt;", "<b>caf&eacute;</b>", "", "no tags &#8364;"): print(repr(text(s)))
print(html.escape(text("<i>\"q\" & 'r'</i>")))
