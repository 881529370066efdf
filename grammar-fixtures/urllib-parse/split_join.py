# urlparse, urlsplit, urljoin, urlunparse.
from urllib.parse import urlparse, urljoin, urlunparse, urlsplit
u = urlparse("https://user:pw@Host.com:8080/p/a;x?q=1&r=2#frag")
print(u.scheme, u.netloc, u.path, u.params, u.query, u.fragment, u.hostname, u.port, u.username, u.geturl(), u)
print(urlparse("no-scheme/path").netloc == "", urlparse("//h/p").netloc, urlparse("mailto:a@b").path, urlsplit("http://h?q").query, urlunparse(("https", "h", "/p", "", "q=1", "")), u._replace(path="/z", params="").geturl(), urlparse("http://h").port)
for b, r in (("http://h/a/b", "c"), ("http://h/a/b", "/c"), ("http://h/a/b/", "../c"), ("http://h/a", "http://x/y"), ("http://h/a", "?q=1"), ("http://h", "p")): print(urljoin(b, r))
