# del of names, attributes, slices, items, several at once, and what reads say afterwards.
x, y = 1, [1, 2, 3, 4, 5]
del y[1:3], x
print(y)
try:
    x
except NameError as e:
    print("NameError", e)
d = {"a": {"b": 1, "c": 2}}
del d["a"]["b"], (y[0]), [d["a"]["c"]]
print(d, y)


class A:
    z = 1


a = A()
a.q = 5
del a.q
try:
    a.q
except AttributeError as e:
    print("AttributeError", e)
del A.z
print(hasattr(a, "z"))


def f():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as e:
        return str(e)


print(f())


def g():
    for i in range(3):
        pass
    del i
    try:
        print(i)
    except UnboundLocalError as e:
        print(e)


g()
try:
    del d["zz"]
except KeyError as e:
    print("KeyError", e)
y = list(range(10))
del y[::2]
print(y)
del y[-1], y[:1]
print(y)
try:
    del undefined_name
except NameError as e:
    print("NameError", e)
