from ..util import twice

name = "fruit" + str(twice(1))


def colour():
    from .veg import green

    return green + "ish"
