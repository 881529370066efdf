# del with slices, steps and negative indexes, several targets at once, order of deletion, nested containers.
a = list(range(10))
del a[2:4]
print(a)
del a[::3]
print(a)
del a[-1], a[0]
print(a)
del a[100:], a[5:2]
print(a)
del a[::-2]
print(a)
b = [[1, 2, 3], {"k": [4, 5]}]
del b[0][1], b[1]["k"][0]
print(b)
alias = b
del b[:]
print(alias, alias is b)
d = {i: str(i) for i in range(4)}
for k in [k for k in d if k % 2]:
    del d[k]
print(d)
for target in (lambda: a.__delitem__(99), lambda: d.__delitem__("x")):
    try:
        target()
    except (IndexError, KeyError) as e:
        print(type(e).__name__, e)
try:
    del a[50]
except IndexError as e:
    print(e)
try:
    del d["missing"]
except KeyError as e:
    print(e, e.args)
for immutable in ("abc", (1, 2), range(3)):
    try:
        del immutable[0]
    except TypeError as e:
        print(e)
x = y = [1, 2]
del x
print(y)
