# Empty containers are false.
for value in ([], [0], {}, {"k": None}, (), (0,), set(), {0}, "", " ", "0", range(0), range(1), b"", b"0"):
    print(repr(value), "true" if value else "false", not value)
