import * as py from "./runtime/python/index.js";
import { urljoin, urlparse, urlsplit, urlunparse } from "./runtime/python/stdlib/urllib-parse.js";

// urlparse, urlsplit, urljoin, urlunparse.
const u = urlparse("https://user:pw@Host.com:8080/p/a;x?q=1&r=2#frag");
py.print(u.scheme, u.netloc, u.path, u.params, u.query, u.fragment, u.hostname, u.port, u.username, u.geturl(), u);
py.print(
  urlparse("no-scheme/path").netloc === "",
  urlparse("//h/p").netloc,
  urlparse("mailto:a@b").path,
  urlsplit("http://h?q").query,
  urlunparse(py.Tuple.of("https", "h", "/p", "", "q=1", "")),
  py.callMethod(py.callMethod(u, "_replace", [], { path: "/z", params: "" }), "geturl", []),
  urlparse("http://h").port,
);
for (const [b, r] of py.Tuple.of(
  py.Tuple.of("http://h/a/b", "c"),
  py.Tuple.of("http://h/a/b", "/c"),
  py.Tuple.of("http://h/a/b/", "../c"),
  py.Tuple.of("http://h/a", "http://x/y"),
  py.Tuple.of("http://h/a", "?q=1"),
  py.Tuple.of("http://h", "p"),
)) {
  py.print(urljoin(b, r));
}
