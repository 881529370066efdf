# Zero, None, NaN, and bools.
for value in (0, 1, -1, 0.0, -0.0, 0.1, None, True, False, float("nan"), float("inf"), 0j):
    if value:
        print(value, "true")
    else:
        print(value, "false")
print(bool(), bool("False"), bool([[]]))
