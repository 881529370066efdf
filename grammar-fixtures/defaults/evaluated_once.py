# Mutable defaults are shared between calls.
def add(x, bucket=[]):
    bucket.append(x)
    return bucket

print(add(1), add(2), add(3, []), add(4))
n = 5
def f(x=n):
    return x
n = 6
print(f(), f(7))
def g(a, b=None):
    b = b or []
    b.append(a)
    return b
print(g(1), g(2))
