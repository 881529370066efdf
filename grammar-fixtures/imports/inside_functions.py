# Imports in functions, classes, loops and branches: bound where they stand, visible where Python sees them.
class Codec:
    def dump(self, value):
        import json as _json

        return _json.dumps(value)

    @staticmethod
    def encode(raw):
        from base64 import b64encode

        return b64encode(raw).decode()


print(Codec().dump({"k": (1, 2)}), Codec.encode(b"hi"))


def use(name):
    if name == "sqrt":
        from math import sqrt as function
    elif name == "dumps":
        from json import dumps as function
    else:
        function = str
    return function


print(use("sqrt")(9), use("dumps")([None]), use("?")(1))


def bind_global():
    global re
    import re

    return re.sub(r"\d", "#", "a1b2")


print(bind_global(), re.split(r",\s*", "a, b,c"))
total = 0
for i in range(2):
    from operator import add

    total = add(total, i)
print(total, add(1, 2))


def outer():
    from itertools import chain

    def inner():
        return list(chain("ab", [1]))

    return inner


print(outer()())
