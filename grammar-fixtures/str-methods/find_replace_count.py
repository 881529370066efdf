# find, index, replace, count, translate.
s = "hello hello"
print(s.find("l"), s.rfind("l"), s.find("z"), s.find("l", 4), s.find("l", 4, 8), s.find(""), s.index("o"), s.rindex("o"))
try:
    s.index("zz")
except ValueError as e:
    print(e)
print(s.replace("l", "L"), s.replace("l", "L", 2), s.replace("", "-"), "aaa".replace("aa", "b"), s.replace("hello ", ""))
print(s.count("l"), s.count("ll"), "aaaa".count("aa"), s.count(""), s.count("l", 5))
table = str.maketrans("abc", "xyz", "d")
print("aabbccdd!".translate(table), "abc".translate({97: "A", 98: None}), str.maketrans({"a": "1"}))
print("a.b*c".replace(".", "$&").replace("*", "$1"))
