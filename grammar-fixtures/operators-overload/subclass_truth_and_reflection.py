# A subclass's `__bool__`, `__ne__`, `__int__` and `__float__` count where the base's type is all that is known.
class Item:
    def __init__(self, n: int) -> None:
        self.n = n


class Countable(Item):
    def __bool__(self) -> bool:
        return self.n > 0


def truth(item: Item) -> str:
    return "yes" if item else "no"


print(truth(Item(0)), truth(Countable(0)), truth(Countable(2)))


class Base:
    def __eq__(self, other):
        return NotImplemented


class Derived(Base):
    def __eq__(self, other):
        print("Derived.__eq__")
        return NotImplemented

    def __ne__(self, other):
        print("Derived.__ne__")
        return NotImplemented


print(Base() != Derived(), Derived() != Base())


class Metres(float):
    def __float__(self):
        return 12.0


class Cents(int):
    def __int__(self):
        return 2


class Own(tuple):
    def __radd__(self, other):
        return "reflected"


print(float(Metres(1.0)), int(Cents(1)), Metres(1.5), Cents(7))
xs = [1]
xs += Own((2,))
print(xs)


def gen():
    yield 1


try:
    gen().throw(ValueError, (1, 2))
except ValueError as e:
    print(e.args)
print(list([1, 2].__reversed__()), list(range(3).__reversed__()), hasattr((), "__reversed__"))
try:
    slice(2).indices(-1)
except ValueError as e:
    print(e)
