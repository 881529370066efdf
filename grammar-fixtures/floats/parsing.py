# float() of strings and ints.
for s in ("1", " 2.5 ", "1e3", "-.5", "1_000.5", "inf", "-Infinity", "nan", "+3", "1.", "abc", "", "1e", "0x10", "1 2"):
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(e)
print(float(3), float(True), float())
