# Case methods.
s = "hello World 3rd"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase())
print("ß".upper(), "ß".casefold(), "İ".lower() == "i̇", "they're bill's".title(), "ÀÉ".lower())
print("abc".islower(), "ABC".isupper(), "Abc Def".istitle(), "".islower(), "a1".islower(), "1".isupper())
print("ǆ".title(), "ﬁx".upper(), "x".capitalize(), "".title())
