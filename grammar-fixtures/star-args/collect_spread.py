# *args collects a tuple; * spreads any iterable.
def f(first, *rest):
    return first, rest
print(f(1), f(1, 2, 3), f(*"abc"), f(*[1], *(2, 3)), f(*range(2)), f(*{"k": 1, "j": 2}))
def total(*ns, start=0):
    return sum(ns, start)
print(total(), total(1, 2), total(*[3, 4], start=10), max(*[3, 9, 2]), print(*["a", "b"], sep="-"))
args = (1, 2)
print((lambda *a: len(a))(*args, *args), [*args, 0], type(f(1)[1]).__name__)
