# What print shows of values: str of objects, repr inside containers, nested quotes, None, floats, self references.
class Both:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


class OnlyRepr:
    def __repr__(self):
        return "<r>"


class OnlyStr:
    def __str__(self):
        return "s"


print(Both(), [Both()], {"k": Both()}, (Both(),), OnlyRepr(), [OnlyRepr()], OnlyStr())
print("it's", ["it's", 'say "hi"', "both ' and \""], {"a\n": "b\t"})
print(1.0, 1e16, 1e-5, 0.1 + 0.2, -0.0, [1.0, 2], 10**20, 1e400, -float("nan"))
print(None, [None, True], (), (1,), [], {}, set(), frozenset({1}), {1}, b"a'\x00\xff")
loop = [1]
loop.append(loop)
print(loop)
d = {}
d["me"] = d
print(d)
print(range(3), range(1, 9, 2), slice(1, None), ..., NotImplemented)
print(int, str, ValueError, type(None), Both, type(Both()).__name__)
print(ValueError("x"), [ValueError("x", 1)], KeyError("k"), [KeyError("k")])


class BadStr:
    def __str__(self):
        return 5


try:
    print(BadStr())
except TypeError as e:
    print(e)
print(dict(a=1).keys(), dict(a=1).values(), dict(a=1).items())
