# Comprehension variables are local; the first iterable is evaluated outside.
n = 3
print([n for n in range(n)], n)
class C:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]

print(C.doubled)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])
def f():
    total = 0
    data = [1, 2, 3]
    squares = [total := total + v for v in data]
    return squares, total
print(f())
