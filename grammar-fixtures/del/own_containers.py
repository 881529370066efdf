# del on own objects: __delitem__ with index, slice and tuple, __delattr__, properties with a deleter, deletion in a loop.
class Grid:
    def __init__(self):
        self.log = []
        self.cells = {(0, 0): "a", (0, 1): "b"}

    def __delitem__(self, key):
        self.log.append(key)
        self.cells.pop(key, None) if isinstance(key, tuple) else None

    def __len__(self):
        return len(self.cells)


g = Grid()
del g[0, 1]
del g["name"], g[-1]
print(g.log, g.cells, len(g))


class Account:
    def __init__(self):
        self._token = "t"
        self.name = "n"

    @property
    def token(self):
        return self._token

    @token.deleter
    def token(self):
        print("revoked")
        self._token = None

    @property
    def fixed(self):
        return 1


acc = Account()
del acc.token
print(acc.token)
del acc.name
print(hasattr(acc, "name"), vars(acc))
try:
    del acc.name
except AttributeError as e:
    print(e)
try:
    del acc.fixed
except AttributeError as e:
    print(type(e).__name__)


class NoDel:
    pass


try:
    del NoDel()[0]
except TypeError as e:
    print(e)


def f():
    value = 1
    del value
    try:
        return value
    except UnboundLocalError as e:
        return type(e).__name__


print(f())
