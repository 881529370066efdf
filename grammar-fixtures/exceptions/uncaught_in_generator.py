# An uncaught exception inside a generator ends the program.
def rows():
    yield 1
    yield [][0]
for r in rows():
    print(r)
