# Text outside the BMP counts as code points.
s = "a😀b🎉"
print(len(s), s[1], s[-1], s[1:3], s[::-1], list(s))
print([ord(c) for c in s], chr(128512), s.index("b"), s.find("🎉"), s.count("😀"))
print(s.center(8, "*"), s.ljust(6, ".") + "|", f"{s:>7}|", f"{s!r}", s.upper())
for i, ch in enumerate(s):
    print(i, ch)
print(s.split("b"), s.replace("😀", "x"), "😀" < "\uffff", max("\uffff", "😀") == "😀")
