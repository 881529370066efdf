# Query parameters are changed, removed and sorted in existing addresses.
from urllib.parse import parse_qs, parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit


def edit(url, **changes):
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    for key, value in changes.items():
        if value is None:
            query.pop(key, None)
        else:
            query[key] = value
    return urlunsplit(parts._replace(query=urlencode(sorted(query.items()))))


print(edit("https://h/p?b=2&a=1#f", c="x y", b=None), edit("/p", q="é&="), edit("http://h?x=", x=0), edit("?a=%20", b=[1]))
print(parse_qs("a=1&a=2;b=3&c"), parse_qs("a=%zz&b=+"), quote("/a b?é", safe=""), unquote("%2Fa%20b%3f%C3%A9%"), urlsplit("//h:80/p;x?q#f").port)
