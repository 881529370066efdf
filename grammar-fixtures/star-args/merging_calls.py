# Several * and ** in one call and display: order, duplicates, generators, strings, dict views, own mappings.
def f(*args, **kw):
    return args, kw


print(f(*[1], 2, *(3,), *"ab", x=1, **{"y": 2}, z=3, **{}))
print(f(*(i * i for i in range(3)), *{"k": 1}, *range(2), **dict(a=1), **dict([("b", 2)])))
print([*"ab", *[], *(1,)], (*[1], *[2]), {*[1, 2], *(2, 3)}, {**{"a": 1}, "a": 2, **{"a": 3, "b": 4}})


class Mapping:
    def keys(self):
        return ["one", "two"]

    def __getitem__(self, key):
        return len(key)


print(f(**Mapping()), {**Mapping(), "three": 5})
for bad in (
    lambda: f(x=1, **{"x": 2}),
    lambda: f(**{1: 2}),
    lambda: [*None],
    lambda: {**[("a", 1)]},
):
    try:
        print(bad())
    except TypeError as e:
        print(e)


def g(a, b=2, *rest, c=3, **more):
    return a, b, rest, c, more


print(g(*"xyzw"), g(1, *[], c=5), g(**{"a": 1, "d": 4}), g(*[1, 2, 3], **{"c": 0}))
head, *middle, tail = [*range(3), *[9]]
print(head, middle, tail)
print(*zip(*[[1, 2], [3, 4]]), max(*[3, 1], *[7]), "{}-{}".format(*"ab"), "{x}".format(**{"x": 1}))
