# *args is a tuple and **kwargs a fresh dict: changes do not leak, forwarding keeps names, kwargs pop and defaults.
def change(*args, **kwargs):
    kwargs["new"] = 1
    kwargs.pop("old", None)
    args += (9,)
    return args, kwargs


options = {"old": 0, "keep": 2}
values = [1]
print(change(*values, **options), options, values)
print(type(change()[0]).__name__, change()[1])


def outer(*args, timeout=5, **kwargs):
    kwargs.setdefault("retries", 1)
    return inner(*args, timeout=timeout * 2, **kwargs)


def inner(path, *parts, timeout, retries, verbose=False):
    return path, parts, timeout, retries, verbose


print(outer("a"), outer("a", "b", "c", retries=0), outer("a", verbose=True, timeout=1))
for call in (lambda: outer(), lambda: outer("a", color=1), lambda: inner("a", timeout=1)):
    try:
        call()
    except TypeError as e:
        print(e)


class Event:
    def __init__(self, *callbacks, **meta):
        self.callbacks = list(callbacks)
        self.meta = meta

    def fire(self, *args, **kw):
        return [cb(*args, **{**self.meta, **kw}) for cb in self.callbacks]


e = Event(lambda *a, **k: (a, k), lambda x=0, **k: (x, sorted(k)), tag="t")
print(e.fire(1, extra=2), e.fire(), e.fire(tag="own"))


def apply(f, /, *args, **kwargs):
    return f(*args, **kwargs)


print(apply(apply, apply, max, 1, 5), apply(dict, f=1), apply("{}{k}".format, 1, k=2), apply(sorted, [2, 1], reverse=True))
nested = lambda *a, **k: (lambda *b, **m: (a, b, k, m))
print(nested(1, x=2)(3, y=4), nested()())
