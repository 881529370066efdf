import {
  AttributeError,
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  bytes,
  call,
  callMethod,
  getAttr,
  print,
  repr,
  rethrowUnless,
  signature,
  tuple,
  typeName,
} from "./runtime/python/index.js";
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
for (const s of Tuple.of("a b/c?d=é&x", "😀", "", "~_-.", "100%", "a+b", bytes([255, 32, 97]))) {
  print(repr(s), quote(s), quote(s, ""), quotePlus(s), unquote(quote(s)));
}
print(
  unquote("%E9"),
  unquote("%zz%4"),
  unquotePlus("a+b%2B"),
  quote("/a b", "/ "),
  unquote("%E9", "latin-1"),
  quote("é", undefined, "latin-1"),
  quote(bytes([97, 255])),
  unquoteToBytes("a%FF"),
);
for (const u of Tuple.of(
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
  print(u, tuple(r), r.hostname, r.username, r.password, r.geturl(), tuple(urlsplit(u)));
}
r = urlparse("http://h:99999/");
try {
  r.port;
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
print(
  urlparse("http://h:80/x").port,
  callMethod(callMethod(urlparse("x"), "_replace", [], { scheme: "http" }), "geturl", []),
  urlunparse(Tuple.of("http", "h", "/p", "", "q=1", "f")),
  urlunsplit(Tuple.of("http", "h", "p", "", "")),
  urldefrag("http://a/b#c"),
  getAttr(urldefrag("x"), "fragment"),
  repr(urlsplit("a?b")),
);
for (const [a, b] of Tuple.of(
  Tuple.of("http://a/b/c", "d"),
  Tuple.of("http://a/b/c", "../d"),
  Tuple.of("http://a/b/", "/d"),
  Tuple.of("http://a/b", "//c/d"),
  Tuple.of("http://a/b?q", "#f"),
  Tuple.of("http://a/b", "?x"),
  Tuple.of("http://a", "b"),
  Tuple.of("", "b"),
  Tuple.of("http://a/b/c/d", "../../../e"),
  Tuple.of("http://a/b", "http://x/"),
  Tuple.of("http://a/b", "mailto:q"),
  Tuple.of("http://a/b/c", "."),
)) {
  print(a, b, urljoin(a, b));
}
print(
  parseQs("a=1&b=2&a=3&c=&d"),
  parseQs("c=&d", true),
  parseQsl("a=1&b=%20+é;c=2"),
  parseQs(""),
  parseQsl("a=b=c&&x=1"),
  urlencode({ a: 1, b: "x y&é", c: null, d: true }),
  urlencode({ a: [1, 2] }),
  urlencode({ a: [1, 2], b: "xy" }, true),
  urlencode([Tuple.of("k", "v"), Tuple.of("k", "w/x")]),
  urlencode({ "a b": "c" }, undefined, undefined, undefined, undefined, quote),
  urlencode(new Dict()),
);
for (const bad of Tuple.of(
  signature(() => parseQs("a", undefined, true), "<lambda>", []),
  signature(() => urlparse("http://[::1"), "<lambda>", []),
  signature(() => urlencode("ab"), "<lambda>", []),
  signature(() => quote(5), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught2) {
    const e = rethrowUnless(caught2, ValueError, TypeError, AttributeError);
    print(typeName(e), e);
  }
}
