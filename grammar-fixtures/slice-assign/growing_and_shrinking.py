# Slice assignment that changes the length: inserting, replacing by iterators and itself, steps, errors that leave the list alone.
a = [0, 1, 2, 3, 4]
a[1:3] = "abc"
print(a)
a[:0] = [-1]
a[len(a) :] = (8, 9)
print(a)
a[2:2] = (x * x for x in range(3))
print(a)
a[::2] = [None] * len(a[::2])
print(a)
a[:] = a[::-1]
print(a)
a[1:-1] = []
print(a)
a[5:1] = ["late"]
print(a)
a[:] = [a, a][:1]
print(len(a), a[0] is a)
b = list(range(6))
for bad in (lambda: b.__setitem__(slice(0, 4, 2), [1]), lambda: b.__setitem__(slice(0, 2), 5)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(e)
try:
    b[::2] = [1, 2]
except ValueError as e:
    print(e, b)
try:
    b[1:2] = 7
except TypeError as e:
    print(e, b)
b[::-2] = "xyz"
print(b)
b[-2:], b[:2] = [1], [2]
print(b)
c = d = [1, 2, 3]
c[1:] = c
print(d, c is d)
c[0:2] += [0]
print(c)
c[:1], *rest = [5, 6], 7, 8
print(c, rest)
matrix = [[1, 2], [3, 4]]
matrix[0][:], matrix[1] = matrix[1], matrix[0]
print(matrix)
b[10:20] = {"k": 1}
b[True:2] = {4}
print(b)
