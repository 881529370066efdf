# A class with one of __setitem__ and __delitem__ complains of the other by its name

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class OnlySet:
    def __init__(self, items):
        self.items = items

    def __setitem__(self, i, v):
        self.items[i] = v


class OnlyDelete:
    def __delitem__(self, i):
        print("deleted", i)


def delete(x):
    del x[0]


def write(x):
    x[0] = 1


for x in [OnlySet([1, 2]), OnlyDelete(), (1,), [3], {0: 1}]:
    attempt(lambda: delete(x))
    attempt(lambda: write(x))
