# Builtins kept under another name before the module defines its own; a base class of collections.abc whose constructor calls __init__.
import collections.abc
_map, _filter = map, filter
_issub = issubclass

_max = max
def map(f, *seqs):
    return list(_map(f, *seqs))
def issubclass(a, b):
    try:
        return _issub(a, b)
    except TypeError:
        return False
def max(items):
    return _max(items) * 10
print(map(str, [1, 2]), issubclass(int, object), issubclass(1, object), max([1, 2]), _max(3, 4))
max = max([1])
class Cache(collections.abc.MutableMapping):
    __marker = object()
    def __init__(self, maxsize, getsizeof=None):
        if getsizeof is not None:
            self.getsizeof = getsizeof
        self.data = {}
        self.maxsize = maxsize
    def __getitem__(self, k): return self.data[k]
    def __setitem__(self, k, v): self.data[k] = v
    def __delitem__(self, k): del self.data[k]
    def __iter__(self): return iter(self.data)
    def __len__(self): return len(self.data)
    @staticmethod
    def getsizeof(value): return 1
class LRU(Cache):
    def __init__(self, maxsize, getsizeof=None):
        Cache.__init__(self, maxsize, getsizeof)
        self.order = []
    def __setitem__(self, k, v, set_item=Cache.__setitem__):
        set_item(self, k, v)
        self.order.append(k)
c = LRU(4)
c["a"] = 1
print(c["a"], len(c), list(c), c.order, c.maxsize, c.getsizeof(3), "a" in c, c.pop("a"), c.get("a"), dict(c))
