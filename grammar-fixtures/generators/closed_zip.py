# Closing goes through enumerate, zip and generator expressions to the generator behind them.
def g():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
for i, x in enumerate(g()):
    print(i, x)
    break
print("after")
for i, x in zip([1], g()):
    print(i, x)
print("after2")
print(any(x for x in g()))
print("after3")
print(1 in g())
print("x")
