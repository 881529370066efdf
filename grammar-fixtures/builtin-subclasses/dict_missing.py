# __missing__ of a dict subclass: called by [] only, not by get or in; attribute access over keys.
class Memo(dict):
    def __missing__(self, key):
        value = self[key] = key * 2
        return value


m = Memo()
print(m["a"], m, m.get("b"), "b" in m, len(m))
print("%(x)s" % m, m)


class Default(dict):
    def __missing__(self, key):
        return "{" + key + "}"


print("{a} and {b}".format_map(Default(a=1)))


class AttrDict(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value

    def __delattr__(self, name):
        del self[name]


d = AttrDict(x=1)
d.y = 2
print(d.x, d.y, d, d["y"], hasattr(d, "zz"), getattr(d, "zz", "none"))
del d.x
print(d)
try:
    d.nope
except AttributeError as e:
    print("AttributeError", e)
print(d.keys(), d.items)  if False else print(list(d.keys()))
