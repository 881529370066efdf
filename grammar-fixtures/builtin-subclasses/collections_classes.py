# Subclasses of OrderedDict, defaultdict, Counter, deque, UserDict and UserList.
from collections import Counter, OrderedDict, UserDict, UserList, defaultdict, deque


class LRU(OrderedDict):
    def __init__(self, cap):
        super().__init__()
        self.cap = cap

    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        self.move_to_end(k)
        if len(self) > self.cap:
            self.popitem(last=False)


l = LRU(2)
l["a"] = 1
l["b"] = 2
l["a"] = 3
l["c"] = 4
print(list(l.items()), l.cap, isinstance(l, dict), l)


class Tree(defaultdict):
    def __init__(self):
        super().__init__(Tree)


t = Tree()
t["a"]["b"]["c"] = 1
print(list(t), list(t["a"]), t["a"]["b"]["c"])


class Bag(Counter):
    def total_over(self, n):
        return sum(v for v in self.values() if v > n)


b = Bag("aabbb")
print(b, b.total_over(2), b["zz"], b.most_common(1), b + Counter("a"))


class Ring(deque):
    def last(self):
        return self[-1]


r = Ring([1, 2, 3], maxlen=2)
r.append(9)
print(r, r.last(), len(r), list(r))
