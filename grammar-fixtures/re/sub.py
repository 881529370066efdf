# sub with strings, back-references, functions, count, flags.
import re
print(re.sub(r"\d", "#", "a1b2"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<n>\d+)", r"<\g<n>>", "a12"), re.sub("a", "b", "aaa", count=2), re.sub("A", "x", "aA", flags=re.I), re.subn("a", "b", "aba"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "3 and 10"), re.sub(r"\s+", " ", " a  b\n"), re.sub("x*", "-", "abxd"), re.sub(r"(a)|b", r"[\1]", "ab"), re.sub(r"\.", r"\\.", "a.b"), re.sub("a", r"\n", "a") == "\n", re.sub("a", "$1$&", "xa"), re.sub(r"(.)", r"\g<0>\g<1>", "ab"))
print(re.sub(r"<think>.*?</think>", "", "<think>a\nb</think>ok", flags=re.DOTALL), re.escape("a.b*c[d]-e f"), re.sub(re.escape("(x)"), "y", "a(x)"))
