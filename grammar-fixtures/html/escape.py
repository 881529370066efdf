# html.escape and unescape.
import html
print(html.escape("<a href=\"x\">it's & that</a>"), html.escape("'\"", quote=False), html.unescape("&lt;b&gt; &amp;amp; &quot;&#39;&#x41;&eacute; &nbsp;| &unknown; &copy &#128512;"), html.unescape(html.escape("<&>\"'")) == "<&>\"'", html.escape(""))
