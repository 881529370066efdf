# Names that the emitted code could collide with: own functions called like helpers, modules and JavaScript globals.
from collections import Counter
from math import ceil, floor


def repr_of(x):
    return "own repr_of"


def print_all(*print_):
    return [str(p) for p in print_]


def getAttr(x, name):
    return "own getAttr"


def Number(x):
    return "own Number"


class Map:
    size = "own Map"


class Error(Exception):
    pass


Object = {"keys": "own"}
Array = [1]
undefined = "u"
JSON = Math = None
math = ceil(1.2)
console = floor(-1.5)
print(repr_of(1), print_all(1, 2), getAttr(1, "real"), Number(3), Map().size, Object["keys"], Array, undefined)
print(math, console, JSON is Math, Counter("aab")["a"])
try:
    raise Error("own")
except Error as error:
    print(type(error).__name__, error)
for new in [1, 2]:
    function = var = let = typeof = new
print(function + var, typeof)


def delete(this, arguments=(), *, default=1, switch=None):
    void = this
    return void, arguments, default, switch


print(delete(1, switch=2), delete(this=5, arguments=[1]))
window = {"document": 1, **{"constructor": 2, "toString": 3, "__proto__": 4}}
print(window, window.get("hasOwnProperty"), "valueOf" in window, list(window))
static = public = enum = export = interface = 0
print(static, public, enum, export, interface, len(dict.fromkeys(["length", "name", "prototype"])))
