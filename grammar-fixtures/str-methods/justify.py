# center, ljust, rjust, zfill, expandtabs.
print("|" + "ab".center(7) + "|", "ab".center(5, "*"), "abc".center(6, "-"), "|" + "ab".ljust(5) + "|", "ab".rjust(5, "."))
print("42".zfill(5), "-42".zfill(5), "+1".zfill(4), "abc".zfill(2), "".zfill(3))
print("a\tb\tccc\td".expandtabs(4), "a\tb".expandtabs(), "\t".expandtabs(0) + "|")
for row in [("name", 10), ("id", 2000)]:
    print(row[0].ljust(8) + str(row[1]).rjust(6))
