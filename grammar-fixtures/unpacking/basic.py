# Tuple, list, string and dict unpacking.
a, b, c = [1, 2, 3]
print(a, b, c)
x, y = "hi"
print(x, y)
k1, k2 = {"one": 1, "two": 2}
print(k1, k2)
(p, q), r = (1, 2), 3
print(p, q, r)
[m, n] = range(2)
print(m, n)
for i, (key, value) in enumerate({"a": 1, "b": 2}.items()):
    print(i, key, value)
