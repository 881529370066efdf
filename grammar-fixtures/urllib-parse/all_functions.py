# Quoting, splitting, joining and query strings of odd URLs.
from urllib.parse import ParseResult, parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit, quote_from_bytes, unquote_to_bytes
for s in ("a b/c?d=é&x", "😀", "", "~_-.", "100%", "a+b", b"\xff a"):
    print(repr(s), quote(s), quote(s, safe=""), quote_plus(s), unquote(quote(s)))
print(unquote("%E9"), unquote("%zz%4"), unquote_plus("a+b%2B"), quote("/a b", safe="/ "), unquote("%E9", encoding="latin-1"), quote("é", encoding="latin-1"), quote_from_bytes(b"a\xff"), unquote_to_bytes("a%FF"))
for u in ("https://user:p%40w@Host.com:8080/a/b;p?q=1&r=#frag", "//x/y", "a/b", "mailto:a@b.c", "http://[::1]:80/", "", "HTTP://X", "?q", "http://h?x#", "file:///a", "http://a:b/"):
    r = urlparse(u); print(u, tuple(r), r.hostname, r.username, r.password, r.geturl(), tuple(urlsplit(u)))
r = urlparse("http://h:99999/"); 
try:
    r.port
except ValueError as e:
    print(e)
print(urlparse("http://h:80/x").port, urlparse("x")._replace(scheme="http").geturl(), urlunparse(("http", "h", "/p", "", "q=1", "f")), urlunsplit(("http", "h", "p", "", "")), urldefrag("http://a/b#c"), urldefrag("x").fragment, repr(urlsplit("a?b")))
for a, b in (("http://a/b/c", "d"), ("http://a/b/c", "../d"), ("http://a/b/", "/d"), ("http://a/b", "//c/d"), ("http://a/b?q", "#f"), ("http://a/b", "?x"), ("http://a", "b"), ("", "b"), ("http://a/b/c/d", "../../../e"), ("http://a/b", "http://x/"), ("http://a/b", "mailto:q"), ("http://a/b/c", ".")):
    print(a, b, urljoin(a, b))
print(parse_qs("a=1&b=2&a=3&c=&d"), parse_qs("c=&d", keep_blank_values=True), parse_qsl("a=1&b=%20+é;c=2"), parse_qs(""), parse_qsl("a=b=c&&x=1"), urlencode({"a": 1, "b": "x y&é", "c": None, "d": True}), urlencode({"a": [1, 2]}), urlencode({"a": [1, 2], "b": "xy"}, doseq=True), urlencode([("k", "v"), ("k", "w/x")]), urlencode({"a b": "c"}, quote_via=quote), urlencode({}))
for bad in (lambda: parse_qs("a", strict_parsing=True), lambda: urlparse("http://[::1"), lambda: urlencode("ab"), lambda: quote(5)):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
