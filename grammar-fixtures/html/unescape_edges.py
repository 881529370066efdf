# Named, decimal and hexadecimal entities, also without a semicolon, and numbers that are no characters.
import html

for text in ("&lt;a&gt;", "&amp;amp;", "&#65;&#x42;&#X43;", "&nbsp;|", "&copy&reg;", "&notit;", "&notin;", "&unknown;", "&#0;", "&#128;", "&#xD800;", "&#1114112;", "&#;", "&#x;", "&", "&&amp", "&eacute;&Eacute", "&hearts;&hellip;", "&#x1F600;", "&amp", "&lt", "&#150", "&apos;&quot;", "a&b=c&copy=1", "&ThickSpace;", "&#9;&#11;"):
    print(repr(text), repr(html.unescape(text)))
print(html.unescape("plain"), html.unescape(""), html.unescape("x" * 5 + "&gt;" * 3))
print(html.unescape(html.escape("<a href=\"x\" title='y'>&</a>")))
try:
    html.unescape(5)
except TypeError as e:
    print("TypeError")
