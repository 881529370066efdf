# A name that is imported from a library and then defined as a function: until then it means the library's.
import functools
from functools import wraps
from math import floor, sqrt

print(floor(2.5), sqrt(16))


def early(x):
    return floor(x)


def wraps(function):
    @functools.wraps(function)
    def inner(*args):
        return f"wrapped {function(*args)}"

    return inner


@wraps
def sqrt(x):
    """Ours."""
    return -x


def floor(x):
    return f"floor of {x}"


print(sqrt(4), sqrt.__name__, sqrt.__doc__, floor(1.5), early(2.5))
