# Context managers: suppression, exceptions in __exit__, return values, nesting, a class used as a decorator factory.
class Sup:
    def __init__(self, *types):
        self.types = types

    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        print("exit", t and t.__name__, v, tb is None)
        return t is not None and issubclass(t, self.types)


with Sup(ValueError) as s:
    raise ValueError("v")
print("after", isinstance(s, Sup))
try:
    with Sup(KeyError):
        with Sup(TypeError):
            raise ValueError("deep")
except ValueError as e:
    print("caught", e)


def f():
    with Sup():
        return "returned"


print(f())


def g():
    for i in range(3):
        with Sup(IndexError):
            if i == 1:
                raise IndexError(i)
            if i == 2:
                break
            continue
    return i


print(g())


class Bad:
    def __enter__(self):
        raise RuntimeError("enter")

    def __exit__(self, *a):
        print("never")


try:
    with Bad():
        print("body")
except RuntimeError as e:
    print(e)
try:
    with object():
        pass
except TypeError as e:
    print("TypeError", e)
