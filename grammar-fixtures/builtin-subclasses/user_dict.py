# UserDict and UserList as bases: data, overridden methods that everything goes through.
from collections import UserDict, UserList


class Lower(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.lower())


d = Lower({"A": 1}, B=2)
d.update(C=3)
print(d, d["a"], d["C"], d.data, len(d), list(d), isinstance(d, dict), "a" in d, d == {"a": 1, "b": 2, "c": 3})
del d["a"]
print(d.get("zz", 0), d.pop("b"), d, d.setdefault("Q", 4), dict(d))


class Numbers(UserList):
    def append(self, x):
        if not isinstance(x, int):
            raise TypeError("ints only")
        super().append(x)

    def total(self):
        return sum(self.data)


n = Numbers([1, 2])
n.append(3)
print(n, n.total(), n[0], len(n), n + [4], type(n + [4]).__name__, n[1:], 2 in n, list(n), n == [1, 2, 3])
try:
    n.append("x")
except TypeError as e:
    print("TypeError", e)
