# Functions that wait as values: partials, bound methods, objects with __call__, dispatch tables, getattr by name, callbacks.
import functools
import operator
import time


def slow(x, times=2):
    time.sleep(0)
    return x * times


class Caller:
    def __init__(self, times):
        self.times = times

    def __call__(self, x):
        return slow(x, self.times)

    def method(self, x):
        return slow(x) + "m"

    @staticmethod
    def static(x):
        return slow(x) + "s"

    @classmethod
    def cls(cls, x):
        return slow(x) + cls.__name__

    def run(self, name, *args, **kwargs):
        return getattr(self, name)(*args, **kwargs)


caller = Caller(3)
table = {
    "fn": slow,
    "partial": functools.partial(slow, times=1),
    "object": caller,
    "bound": caller.method,
    "static": Caller.static,
    "class": Caller.cls,
    "lambda": lambda x: slow(x) + "l",
    "plain": str.upper,
}
for name, fn in table.items():
    print(name, fn("a"))
print([caller.run(n, "b") for n in ("method", "static", "cls")])
print(list(map(caller.method, "xy")), list(map(table["object"], "z")))


def twice(fn):
    def wrapper(*args, **kwargs):
        return fn(fn(*args, **kwargs))

    return wrapper


print(twice(slow)("q"), twice(table["bound"])("r"), twice(str.strip)(" s "))


def on_done(callback, *args):
    result = callback(*args) if callback else None
    return result or "nothing"


print(on_done(slow, "t"), on_done(None), on_done(lambda: slow("u")))
pipeline = [slow, str.upper, caller]
print(functools.reduce(lambda value, fn: fn(value), pipeline, "v"))
print(operator.methodcaller("method", "w")(caller))
handlers = {}


def register(name):
    def wrap(fn):
        handlers.setdefault(name, []).append(fn)
        return fn

    return wrap


@register("e")
def first(event):
    return slow(event)


@register("e")
def second(event):
    return event + "2"


print([h("ev") for h in handlers["e"]], [h for h in handlers.get("none", [])])


@functools.singledispatch
def show(x):
    return slow(str(x))


@show.register
def _(x: int):
    return slow(x) + 1


print(show("s"), show(4))
x = slow("chain").replace("c", "C").split("h")[0]
print(x, slow([1])[0], -slow(2), slow(2) + slow(3) * slow(4), [slow(1)][0], (lambda: slow(5))())
nested = {"a": {"b": [slow]}}
print(nested["a"]["b"][0]("n"))
