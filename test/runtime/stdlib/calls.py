"""Calls of library functions whose answers are recorded: (module, function, arguments)."""

inf = float("inf")
nan = float("nan")
reals = [0, 1, -1, 0.5, -0.5, 2, 1.5, 10, 100.0, -0.0, inf, nan, "x"]
calls = []
for name in "ceil floor trunc fabs sqrt exp log log2 log10 log1p degrees radians isnan isfinite isinf".split():
    calls += [("math", name, (x,)) for x in reals]
for n in [0, 1, 5, 20, 25, -1, 2.0, 2**70]:
    calls += [("math", "isqrt", (n,))] + ([("math", "factorial", (n,))] if n < 100 else [])
for a, b in [(12, 18), (0, 0), (-4, 6), (2**70, 2**40), (7, 3), (5, 0)]:
    calls += [("math", name, (a, b)) for name in ("gcd", "lcm")]
for n, k in [(5, 2), (5, 0), (2, 5), (60, 30), (-1, 2), (3, -1)]:
    calls += [("math", name, (n, k)) for name in ("comb", "perm")]
for a, b in [(7, 3), (-7, 3), (7.5, -2), (1, 0), (inf, 2), (2, 0.5), (-8, 0.5), (0, -1), (10, 400)]:
    calls += [("math", name, (a, b)) for name in ("fmod", "remainder", "pow", "copysign", "atan2")]
calls += [("math", "fsum", ([0.1] * 10,)), ("math", "fsum", ([1e100, 1.0, -1e100],)), ("math", "fsum", ([],))]
calls += [("math", "modf", (x,)) for x in (1.5, -2.25, 3, inf)]
calls += [("math", "frexp", (x,)) for x in (1.5, 0, 100, 1e-310)]
calls += [("math", "hypot", (3, 4)), ("math", "dist", ((0, 0), (3, 4))), ("math", "isclose", (1.0, 1.0 + 1e-10)), ("math", "nextafter", (1, 2)), ("math", "ulp", (1.0,)), ("math", "ldexp", (0.75, 4)), ("math", "log", (8, 2)), ("math", "log", (2**2000,))]
calls += [("math", "prod", ([2, 3, 4],)), ("math", "gamma", (5,)), ("math", "gamma", (0,)), ("math", "lgamma", (1,))]

for path in ["", "/", "a", "/a/b.txt", "a/b/", "//x", ".bashrc", "a.tar.gz", "a/.b", "../x/./y//z", "a/../..", "..."]:
    calls += [("os.path", name, (path,)) for name in ("dirname", "basename", "split", "splitext", "normpath", "isabs")]
calls += [("os.path", "join", args) for args in [("a", "b"), ("a/", "b"), ("a", "/b"), ("", "b"), ("a", ""), ("a", "b", "c")]]
calls += [("os.path", "commonpath", (["/a/b/c", "/a/b/d"],)), ("os.path", "commonprefix", (["abc", "abd"],)), ("os.path", "commonpath", ([],)), ("os.path", "relpath", ("/a/b", "/a/c"))]

for name, args in [("combinations", ("abcd", 2)), ("combinations", ([1, 2], 3)), ("permutations", ("abc",)), ("permutations", ("abc", 2)), ("product", ("ab", [1, 2])), ("product", ()), ("combinations_with_replacement", ("abc", 2)), ("accumulate", ([1, 2, 3, 4],)), ("accumulate", ([],)), ("chain", ([1], "ab", (2,))), ("compress", ("abcd", [1, 0, 1, 0])), ("islice", ("abcdefg", 2)), ("islice", ("abcdefg", 2, 4)), ("islice", ("abcdefg", 1, None, 2)), ("islice", ("abc", -1)), ("pairwise", ("abcd",)), ("repeat", (5, 3)), ("zip_longest", ("ab", [1, 2, 3])), ("filterfalse", (None, [0, 1, "", "a"]))]:
    calls.append(("itertools", name, args))

text = "The quick-brown fox jumped over the lazy dog.  It didn't -- really -- mind a superlongwordthatdoesnotfit."
for width in (1, 8, 10, 20, 40, 200):
    calls += [("textwrap", "wrap", (text, width)), ("textwrap", "fill", (text, width))]
calls += [("textwrap", "shorten", (text, 30)) if False else ("textwrap", "wrap", ("", 10))]
calls += [("textwrap", "dedent", (t,)) for t in ("  a\n    b\n  c", "\ta\n\t b", "a\n  b", "  \n  a\n", "")]
calls += [("textwrap", "indent", ("a\n\nb\n", "> ")), ("string", "capwords", ("hello  wORLD foo",)), ("string", "capwords", ("a-b", "-"))]

for url in ["http://user:pw@host:80/p;x?q=1#f", "//h/p", "mailto:a@b", "/just/path", "", "http://[::1]:8080/", "HTTP://A/b", "x:y:z", "http://a?b", "a b"]:
    calls += [("urllib.parse", name, (url,)) for name in ("urlparse", "urlsplit")]
for rel in ["g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "", ".", "..", "../..", "../../../g", "g/./h", "http:g", "mailto:x", "g;x=1/../y"]:
    calls.append(("urllib.parse", "urljoin", ("http://a/b/c/d;p?q", rel)))
for value in ["a b&c", "é/~", "100%", "", "+"]:
    calls += [("urllib.parse", name, (value,)) for name in ("quote", "quote_plus", "unquote", "unquote_plus")]
calls += [("urllib.parse", "parse_qs", ("a=1&b=2&a=3&c=&d",)), ("urllib.parse", "parse_qsl", ("a=1+2&b=%20", True)), ("urllib.parse", "unquote", ("%E2%82%AC%zz",)), ("urllib.parse", "urlencode", ([("a", 1), ("b", "x y")],))]

for value in ["<a href='x'>&\"", "&amp;&lt;&#65;&#x42;&copy;&copy&notit;&bogus;"]:
    calls += [("html", "escape", (value,)), ("html", "unescape", (value,))]
for data in [b"", b"a", b"ab", b"abc", bytes(range(250, 256))]:
    calls += [("base64", name, (data,)) for name in ("b64encode", "urlsafe_b64encode", "b16encode")]
calls += [("base64", "b64decode", (value,)) for value in ("YWJj", "YWI=", "YWI", "Y", "Y W\nJj", "-_")]
calls += [("hmac", "compare_digest", ("a", "a")), ("hmac", "compare_digest", (b"a", b"b"))]
calls += [("bisect", name, ([1, 2, 2, 3], x)) for name in ("bisect", "bisect_left") for x in (0, 2, 2.5, 9)]
calls += [("heapq", "nsmallest", (2, [5, 1, 4])), ("heapq", "nlargest", (2, [5, 1, 4]))]
calls += [("operator", name, (7, 2)) for name in "add sub mul truediv floordiv mod pow and_ or_ xor eq lt concat".split()]
calls += [("operator", "countOf", ([1, 2, 1], 1)), ("operator", "indexOf", ([1, 2], 3)), ("operator", "not_", ([],)), ("operator", "index", (1.5,))]
calls += [("datetime.datetime".split(".")[0], "timedelta", args) for args in [(), (1,), (0, 3600), (-1, 5), (0, 0, 1), (1.5,), (0, 0.1), (0, 1e-7), (10**10,), ("x",)]]
calls += [("datetime", "date", args) for args in [(2024, 2, 29), (2023, 2, 29), (0, 1, 1), (2024, 13, 1), (2024, 1, 1.5)]]
calls += [("datetime", "datetime", args) for args in [(2024, 1, 2), (2024, 1, 2, 3, 4, 5, 6), (2024, 1, 2, 24), (10000, 1, 1), (2024, 1, 2, 3, 4, 5)]]
calls += [("datetime", "time", args) for args in [(), (1, 2), (1, 2, 3, 4), (25,), (1, 60)]]
calls += [("uuid", "UUID", (v,)) for v in ("12345678123456781234567812345678", "{12345678-1234-5678-1234-567812345678}", "x", "zz345678123456781234567812345678")]
