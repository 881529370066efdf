# Generators that no name holds are closed when the loop or call that reads them is left.
def g():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
def f():
    for x in g():
        print(x)
        break
    print("after")
f()
def h():
    for x in g():
        return x
print(h())
try:
    for x in g():
        raise ValueError("x")
except ValueError:
    print("caught")
print(next(g()))
print("end")
for x in (y for y in g()):
    print(x)
    break
print("last")
first = next(iter(g()))
print(first)
