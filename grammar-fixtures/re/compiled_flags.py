# Compiled patterns, flags, verbose mode, lookaround.
import re
p = re.compile(r"""(?P<key>\w+) \s* = \s*  # key
   (?P<val>.*)""", re.VERBOSE | re.I)
print(p.match("Name = x").groupdict(), p.pattern.count("\n"), p.search("zz"), bool(p.flags & re.I), p.groups, p.groupindex["val"])
print(re.findall(r"(?<=\$)\d+", "$5 6 $7"), re.findall(r"\w+(?!\w*\d)", "ab1 cd"), re.findall(r"(?<!a)b", "ab cb"), re.search(r"(a)(?=b)", "ab").span(), re.match(r"(.)\1", "aa").group(), re.search("^b$", "a\nb\nc", re.M).start(), re.search(r"a.c", "a\nc", re.S) is not None)
print(p.fullmatch("k=v").span("val"), re.compile("b").search("abab", 2).start(), re.compile(r"\d").sub("", "a1"), re.compile("a").findall("aXa"), re.search(r"\Aab\Z", "ab\n"), re.search(r"ab$", "ab\n") is not None, re.findall(r"[^\W\d_]+", "ab1_c"))
