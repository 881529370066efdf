# super where nothing is above: object's __init__, missing methods, object's own __repr__, __eq__ and __setattr__, a dict subclass.
class Root:
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.ready = True

    def close(self):
        return ["Root"]


class Mixin:
    def close(self):
        return ["Mixin"] + super().close()

    def optional(self):
        return ["mixin"]


class Good(Mixin, Root):
    pass


class Alone(Mixin):
    pass


print(Good().close(), Good().ready, Good().optional())
try:
    Alone().close()
except AttributeError as e:
    print(e)


class Repr:
    def __repr__(self):
        return "R:" + str(super().__repr__().startswith("<__main__.Repr object at"))

    def __eq__(self, other):
        return super().__eq__(other) is NotImplemented

    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)


r = Repr()
r.a = 2
print(r, r.a, r == 1)


class Keys(dict):
    def __missing__(self, key):
        return f"no {key}"

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


k = Keys()
k["ABC"] = 1
print(k["abc"], k["x"], k)
