# __getattr__ only for what is missing, delegation, __getattribute__ for everything, __setattr__ and __delattr__.
class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        if name.startswith("x_"):
            raise AttributeError(f"no {name}")
        return getattr(self._target, name)


p = Proxy([1, 2, 3])
print(p.count(1), p._target, hasattr(p, "x_y"), hasattr(p, "append"), getattr(p, "x_z", None))
p.append(4)
print(p._target)
try:
    p.x_q
except AttributeError as e:
    print("AttributeError", e)


class Dyn:
    def __getattr__(self, name):
        return lambda *a: (name, a)


print(Dyn().call_me(1, 2), Dyn().other())


class Guard:
    allowed = {"a", "b"}

    def __setattr__(self, name, value):
        if name not in self.allowed:
            raise AttributeError(f"cannot set {name}")
        super().__setattr__(name, value * 2)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


g = Guard()
g.a = 1
print(g.a, g.__dict__)
g.a += 1
print(g.a)
try:
    g.c = 1
except AttributeError as e:
    print("AttributeError", e)
del g.a
print(hasattr(g, "a"))
setattr(g, "b", 4)
print(g.b)


class Immutable:
    def __init__(self, x):
        object.__setattr__(self, "x", x)

    def __setattr__(self, name, value):
        raise TypeError("immutable")


i = Immutable(5)
try:
    i.x = 6
except TypeError as e:
    print("TypeError", e, i.x)


class Logged:
    def __init__(self):
        self.v = 1

    def __getattribute__(self, name):
        print("get", name)
        return super().__getattribute__(name)

    def m(self):
        return self.v


print(Logged().m())
