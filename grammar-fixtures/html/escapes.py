# Escaping and unescaping, with odd entities.
import html
for text in ("<a href=\"x\">'&amp;'</a>", "", "plain", "é😀 < >", "&", "&lt;"):
    print(html.escape(text), html.escape(text, quote=False), html.unescape(html.escape(text)) == text)
for text in ("&lt;&gt;&amp;&quot;&#39;&#x27;", "&eacute;&euro;&hellip;&nbsp;|", "&notanentity;", "&lt", "&#128512;", "&#x1F600;", "&#0;", "&#x80;", "&#xD800;", "&copy 2024", "&amp;lt;", "&#1114112;", "a & b", "&#;", "&;", "&notit;", "&not;"):
    print(repr(text), repr(html.unescape(text)))
try:
    html.escape(5)
except AttributeError as e:
    print(e)
