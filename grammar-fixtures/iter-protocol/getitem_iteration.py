# Iteration without __iter__: __getitem__ from 0 until IndexError; in, list, sorted, unpacking over such an object.
class Squares:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i


s = Squares(4)
print(list(s), [x for x in s], 9 in s, 5 in s, max(s), sum(s))
a, *rest = s
print(a, rest, dict(enumerate(s)), list(zip(s, "ab")))
it = iter(s)
print(next(it), next(it), list(it), next(it, "end"))


class Bad:
    def __getitem__(self, i):
        if i == 2:
            raise KeyError("two")
        return i


try:
    for x in Bad():
        print(x)
except KeyError as e:
    print("KeyError", e)


class Neither:
    pass


for attempt in (lambda: list(Neither()), lambda: iter(Neither()), lambda: next([1]), lambda: 1 in Neither()):
    try:
        attempt()
    except TypeError as e:
        print(e)

