# dir of classes, instances, slots, subclasses of built-in types and built-in values: special names too
class W1(object):
    kind = 1
    def __init__(self):
        self.__hidden = 5
        self.shown_one = 2
    def go_on(self): pass
    def __len__(self): return 1
class W2(object):
    __slots__ = ["__hidden", "b"]
    def __init__(self):
        self.__hidden = 5
class W3(W1):
    extra = 1
class D(dict):
    def more(self): pass
class E(ValueError):
    code = 3
def same(v): return v
for x in (W1, W1(), W2, W2(), W3(), object()):
    print(dir(x))
for x in (1, 1.5, "a", [1], (1,), {"a": 1}, {1}, frozenset(), b"a", bytearray(), range(2), None, True, D(), E, E(1)):
    print(type(x).__name__, dir(x))
    print(dir(same(x)) == dir(x))
