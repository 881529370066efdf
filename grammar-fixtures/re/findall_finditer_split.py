# findall with and without groups, finditer, split.
import re
print(re.findall(r"\d+", "a1b22"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall(r"(\w)\d", "a1 b2"), re.findall("x", "y"), re.findall(r"a*", "baac"), re.findall(r"(?:ab)+", "ababab"))
print([(m.group(), m.start()) for m in re.finditer(r"[aeiou]", "education")], re.split(r"[,;]\s*", "a, b;c"), re.split(r"(-)", "a-b"), re.split(r"\s+", " a b "), re.split(",", "a,b,c", maxsplit=1), re.split("x*", "axb"))
print(re.findall(r"^\w", "a\nb", re.M), re.findall("(?i)ab", "AB ab"), re.findall(r"\bcat\b", "cat concat cat"), re.findall(r".", "a😀"), re.findall(r"\w+", "naïve café_1 日本"))
