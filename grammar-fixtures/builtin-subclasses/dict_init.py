# dict subclasses with a constructor: fields beside the items, super().__init__ with everything dict takes.
class Settings(dict):
    def __init__(self, name, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.name = name

    def __repr__(self):
        return f"Settings({self.name!r}, {super().__repr__()})"

    def __contains__(self, key):
        return super().__contains__(key) or key == "always"

    def __len__(self):
        return super().__len__() + 100

    def __iter__(self):
        for k in super().__iter__():
            yield k.upper()


s = Settings("main", {"a": 1}, b=2)
print(s, s.name, len(s), "always" in s, "nope" in s, list(s), list(s.keys()))
print(str(s), f"{s}", [s])


class LimitedDict(dict):
    limit = 2

    def __init__(self):
        self.evicted = []
        super().__init__()

    def __setitem__(self, k, v):
        if len(self) >= self.limit and k not in self:
            oldest = next(iter(self))
            self.evicted.append(oldest)
            del self[oldest]
        super().__setitem__(k, v)

    def __delitem__(self, k):
        print("del", k)
        super().__delitem__(k)

    def get(self, k, default="?"):
        return super().get(k, default)


d = LimitedDict()
for i, k in enumerate("abcd"):
    d[k] = i
print(d, d.evicted, d.get("zz"), d.get("d"))
d2 = LimitedDict()
d2.update(x=1, y=2, z=3)
print(d2, d2.evicted, d2.setdefault("q", 1), d2)


class Sub(Settings):
    def __getitem__(self, key):
        return ("sub", super().__getitem__(key))


t = Sub("t", k=5)
print(t["k"], t.get("k"), t)
