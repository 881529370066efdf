# Methods with positions on text outside the BMP.
s = "😀ab😀cd"
print(s.find("ab"), s.rfind("😀"), s.index("c"), s[3:], s.partition("😀c"), s.split("😀"), s.startswith("ab", 1), s.replace("😀", "", 1))
print(s.zfill(8), s.rjust(8, "🎉"), "x".center(3, "😀"), "%3s|" % "😀", f"{'😀':<3}|{'😀':*^4}", "😀" * 2, "😀".isalpha(), "😀".encode())
import re
m = re.search("cd", s)
print(m.span(), re.sub("😀", "!", s), [x.start() for x in re.finditer("😀", s)], re.findall("[😀-😂]", s), re.match(r"..", s).group())
for i in range(len(s)):
    print(s[i], end="|")
print(max(s), min(s), sorted(set(s)), s[::-2], "😀" in s, len("é"), len("e\u0301"))
