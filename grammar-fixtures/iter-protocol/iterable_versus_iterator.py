# A class whose __iter__ is a generator can be walked twice; one that returns itself cannot; iterators in iterators.
class Many:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        yield from self.items
        yield len(self.items)


class Once:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("done", self.n)
        self.n -= 1
        return self.n


many, once = Many("a", "b"), Once(3)
print(list(many), list(many), list(once), list(once))
print([(x, y) for x in Many(1) for y in Many(2)], tuple(many), sorted(Many(2, 9)))
o = Once(2)
print([(x, y) for x in o for y in o])
try:
    next(Once(0))
except StopIteration as e:
    print(e.args, e.value)
first, second, third = many
print(first, second, third, "b" in many, "z" in many, dict.fromkeys(many))


class NotAnIterator:
    def __iter__(self):
        return [1, 2]


try:
    list(NotAnIterator())
except TypeError as e:
    print(e)
print(",".join(str(x) for x in Once(3)), set(Once(2)) == {0, 1}, [*Once(2), *many])


def f(*args, **kw):
    return args


print(f(*Once(3), *many), max(Once(4), default=None), max(Once(0), default="empty"))
