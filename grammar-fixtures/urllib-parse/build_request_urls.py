# Request URLs from parts.
from urllib.parse import quote, urlencode, urljoin, urlparse, parse_qs
host = "https://example.com/"
def url(path, **q): return urljoin(host, quote(path)) + ("?" + urlencode({k: v for k, v in q.items() if v is not None}) if q else "")
for u in (url("api/2.0/list"), url("a b/ç", q="x & y", page=None, n=2), url("/abs", t=True)): p = urlparse(u); print(u, p.path, parse_qs(p.query))
print(host.rstrip("/") + "/x", urlparse("example.com/p").scheme == "", urlparse(host).netloc.split(".")[-1])
