# Members that Python calls by itself and that have to wait: __init__, properties, defaults, sort keys, __call__, __iter__, __enter__, __getitem__, __len__ of a table.
import time


def load(name):
    time.sleep(0.001)
    return {"name": name, "rank": len(name)}


class Record:
    def __init__(self, name):
        self.data = load(name)

    @property
    def rank(self):
        return load(self.data["name"])["rank"]

    def __call__(self, n):
        return load(self.data["name"] * n)["rank"]

    def __iter__(self):
        for c in self.data["name"]:
            yield load(c)["name"]

    def __enter__(self):
        self.held = load("held")
        return self

    def __exit__(self, *error):
        load("released")
        print("released", error[0])
        return error[0] is KeyError


class Special(Record):
    def __init__(self, name, extra=load("default")["rank"]):
        super().__init__(name)
        self.extra = extra

    @property
    def rank(self):
        return super().rank + self.extra


records = [Special("abc"), Record("a"), Record("ab")]
print([r.rank for r in records], sorted(r.rank for r in records))
print([r.data["name"] for r in sorted(records, key=lambda r: r.rank)], max(records, key=lambda r: r.rank).extra)
print(records[0](2), list(records[2]), [*records[1]])
with records[1] as r:
    print(r.held["rank"])
    raise KeyError("x")
print(getattr(records[0], "rank"), hasattr(records[0], "rank"), getattr(records[0], "nope", None))
table = {cls.__name__: cls for cls in (Record, Special)}
print({name: cls("xy").rank for name, cls in table.items()})


def late(x, fallback=load("fallback")["name"]):
    return x or fallback


print(late(0), late("x"), f"{records[2].rank:>4}|{Record('q').rank}")
