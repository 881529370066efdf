import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  parseQs,
  parseQsl,
  quote,
  quotePlus,
  unquote,
  unquotePlus,
  unquoteToBytes,
  urldefrag,
  urlencode,
  urljoin,
  urlparse,
  urlsplit,
  urlunparse,
  urlunsplit,
} from "./runtime/python/stdlib/urllib-parse.js";

let r: Dynamic;
// Quoting, splitting, joining and query strings of odd URLs.
for (const s of py.Tuple.of("a b/c?d=é&x", "😀", "", "~_-.", "100%", "a+b", py.bytes([255, 32, 97]))) {
  py.print(py.repr(s), quote(s), quote(s, ""), quotePlus(s), unquote(quote(s)));
}
py.print(
  unquote("%E9"),
  unquote("%zz%4"),
  unquotePlus("a+b%2B"),
  quote("/a b", "/ "),
  unquote("%E9", "latin-1"),
  quote("é", undefined, "latin-1"),
  quote(py.bytes([97, 255])),
  unquoteToBytes("a%FF"),
);
for (const u of py.Tuple.of(
  "https://user:p%40w@Host.com:8080/a/b;p?q=1&r=#frag",
  "//x/y",
  "a/b",
  "mailto:a@b.c",
  "http://[::1]:80/",
  "",
  "HTTP://X",
  "?q",
  "http://h?x#",
  "file:///a",
  "http://a:b/",
)) {
  r = urlparse(u);
  py.print(u, py.tuple(r), r.hostname, r.username, r.password, r.geturl(), py.tuple(urlsplit(u)));
}
r = urlparse("http://h:99999/");
try {
  r.port;
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
py.print(
  urlparse("http://h:80/x").port,
  py.callMethod(py.callMethod(urlparse("x"), "_replace", [], { scheme: "http" }), "geturl", []),
  urlunparse(py.Tuple.of("http", "h", "/p", "", "q=1", "f")),
  urlunsplit(py.Tuple.of("http", "h", "p", "", "")),
  urldefrag("http://a/b#c"),
  py.getAttr(urldefrag("x"), "fragment"),
  py.repr(urlsplit("a?b")),
);
for (const [a, b] of py.Tuple.of(
  py.Tuple.of("http://a/b/c", "d"),
  py.Tuple.of("http://a/b/c", "../d"),
  py.Tuple.of("http://a/b/", "/d"),
  py.Tuple.of("http://a/b", "//c/d"),
  py.Tuple.of("http://a/b?q", "#f"),
  py.Tuple.of("http://a/b", "?x"),
  py.Tuple.of("http://a", "b"),
  py.Tuple.of("", "b"),
  py.Tuple.of("http://a/b/c/d", "../../../e"),
  py.Tuple.of("http://a/b", "http://x/"),
  py.Tuple.of("http://a/b", "mailto:q"),
  py.Tuple.of("http://a/b/c", "."),
)) {
  py.print(a, b, urljoin(a, b));
}
py.print(
  parseQs("a=1&b=2&a=3&c=&d"),
  parseQs("c=&d", true),
  parseQsl("a=1&b=%20+é;c=2"),
  parseQs(""),
  parseQsl("a=b=c&&x=1"),
  urlencode({ a: 1, b: "x y&é", c: null, d: true }),
  urlencode({ a: [1, 2] }),
  urlencode({ a: [1, 2], b: "xy" }, true),
  urlencode([py.Tuple.of("k", "v"), py.Tuple.of("k", "w/x")]),
  urlencode({ "a b": "c" }, undefined, undefined, undefined, undefined, quote),
  urlencode(new py.Dict()),
);
for (const bad of py.Tuple.of(
  py.signature(() => parseQs("a", undefined, true), "<lambda>", []),
  py.signature(() => urlparse("http://[::1"), "<lambda>", []),
  py.signature(() => urlencode("ab"), "<lambda>", []),
  py.signature(() => quote(5), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.ValueError, py.TypeError, py.AttributeError);
    py.print(py.typeName(e), e);
  }
}
