# Groups, lookarounds, flags, Unicode, splitting and replacing.
import re
print(re.findall(r"(?P<k>\w+)=(?P<v>\d*)", "a=1, b=, é=33"), re.search(r"(?<=\$)\d+(?!\d|%)", "5% $42").group(), re.findall(r"(?<!a)b", "ab bb"), re.sub(r"(\w)(\w)", r"\2\1", "abcd"), re.sub(r"(?P<x>\d)", r"<\g<x>\g<0>>", "a1"), re.subn("a", "b", "aaa", count=2), re.sub("x*", "-", "abxd"), re.sub(r"\b", "|", "hi you"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(,)", "a,b"), re.split("", "ab"), re.split(r"\d", "a1b2c", maxsplit=1), re.split("x", ""), re.fullmatch(r"a|ab", "ab").group(), re.match(r"\Aab\Z", "ab\n"), re.match("a$", "a\n") is not None, re.findall(r"^\w", "a\nb", re.M), re.findall(r".+", "a\nb", re.S))
print(re.findall(r"(?i)É", "éÉ"), re.findall(r"\w+", "naïve 日本 😀 ١٢"), re.findall(r"\w+", "naïve", re.A), re.findall(r"\d", "1٣"), re.findall(r"[^\W\d_]+", "ab1_é"), re.findall(r"\s", "a\u00a0b\u2003"), re.compile(r"""
  (\d+)   # number
  \ *     # blanks
  ([a-z]) # unit
""", re.X).findall("10 k 5m"), re.findall(r"(a)|(b)", "ab"), re.findall(r"(?:a)(b)?", "aab"), re.findall(r"(?s:.)(?-i:x)", "\nx", re.I))
m = re.search(r"(\d+)-(?P<w>\w+)?(z)?", "é 12-ab"); print(m.groups(), m.groups("-"), m.groupdict(), m.span(), m.start(1), m.end("w"), m.span(3), m[0], m["w"], m.lastgroup, m.lastindex, m.expand(r"\g<w>:\1"), m.string, m.re.pattern, m.pos, bool(m), repr(m))
p = re.compile("a(b)?", re.I | re.M); print(p, p.flags, p.groups, p.groupindex, p.pattern, p.match("xAB", 1).span(), p.search("ab", 1), p.fullmatch("AB").group(1), [x.start() for x in p.finditer("ab a AB")], p == re.compile("a(b)?", re.I | re.M), p.sub(lambda k: str(k.start()), "ab-ab"))
print(re.escape("a.b*c[é] \n-"), re.findall(r"\.", "a.b"), re.sub(r"[\[\]]", "", "[x]"), re.findall(r"[\w.+-]+@[\w-]+\.[\w.]+", "mail a.b+c@d-e.co.uk!"), re.findall(r"a{2,3}?", "aaaaa"), re.findall(r"a{,2}", "aaa"), re.findall(r"x{2", "x{2"), re.findall(r"(?=(\w\w))", "abcd"), re.findall(r"(\w)\1", "aabbc"), re.findall(r"(?P<q>['\"]).*?(?P=q)", "'a' \"b\""), re.sub("(a)(b)?", r"[\1\2]", "ab a"), re.findall("(?(1)b|c)" if False else "b", "b"))
for bad in ("(", "[a", "*a", "a**", "(?P<1>a)", r"\1", "(?<=a*)b", "(?P<a>x)(?P<a>y)", "a{3,2}", "(?z)", "\\", "[b-a]", "(?P=q)"):
    try:
        print(re.compile(bad))
    except re.error as e:
        print(bad, "|", e, "|", e.pos)
for bad in (lambda: re.sub("a", r"\2", "a"), lambda: re.match("a", "a").group(3), lambda: re.match("a", "a").group("x"), lambda: re.search(5, "a"), lambda: re.search("a", 5), lambda: re.search("a", b"a"), lambda: re.compile(b"a").search("a")):
    try:
        print(bad())
    except (re.error, IndexError, TypeError) as e:
        print(type(e).__name__, e)
