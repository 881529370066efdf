# quote, unquote, urlencode.
from urllib.parse import quote, unquote, urlencode, quote_plus, unquote_plus, parse_qs, parse_qsl
print(quote("a b/c?d=é&~-_."), quote("a/b", safe=""), quote_plus("a b&c/d"), unquote("a%20b%C3%A9+c"), unquote_plus("a+b%26"), unquote("%zz%4"), quote("😀"))
print(urlencode({"q": "a b", "n": 1, "x": None}), urlencode([("a", "1"), ("a", "2")]), urlencode({"l": [1, 2]}, doseq=True), urlencode({"l": [1]}), parse_qs("a=1&a=2&b=&c=x%20y"), parse_qsl("a=1&b=&c", keep_blank_values=True), urlencode({}))
