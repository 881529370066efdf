# Reflected and in-place operators, NotImplemented both ways, subclasses first, mixed with numbers and lists, comparisons.
class Money:
    def __init__(self, cents, log=None):
        self.cents = cents

    def __repr__(self):
        return f"{type(self).__name__}({self.cents})"

    def __add__(self, other):
        if isinstance(other, Money):
            return type(self)(self.cents + other.cents)
        if isinstance(other, int):
            return Money(self.cents + other)
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, n):
        return Money(self.cents * n) if isinstance(n, int) else NotImplemented

    def __rmul__(self, n):
        return Money(n * self.cents * 10)

    def __rsub__(self, other):
        return f"{other}-{self.cents}"

    def __eq__(self, other):
        return self.cents == other.cents if isinstance(other, Money) else NotImplemented

    def __lt__(self, other):
        return self.cents < (other.cents if isinstance(other, Money) else other)

    def __neg__(self):
        return Money(-self.cents)

    def __bool__(self):
        return self.cents != 0


class Tip(Money):
    def __radd__(self, other):
        return "tip first"


a, b = Money(5), Money(7)
print(a + b, a + 1, 1 + a, sum([a, b]), a * 2, 2 * a, "x" - a, -a, a + Tip(1), Tip(1) + a)
print(a == Money(5), a != b, a == 5, a < b, a > b, 3 < a, a > 3, min(b, a), sorted([b, a]), bool(Money(0)), not a)
for bad in (lambda: a + "x", lambda: "x" + a, lambda: a - b, lambda: a * 1.5, lambda: a <= b, lambda: ~a, lambda: a @ b):
    try:
        print(bad())
    except TypeError as e:
        print(e)
old = a
a += 10
print(a, old, a is old)


class Bag:
    def __init__(self, *items):
        self.items = list(items)

    def __iadd__(self, other):
        self.items.extend(other)
        return self

    def __or__(self, other):
        return Bag(*self.items, *other.items)

    def __contains__(self, x):
        return x in self.items


bag = alias = Bag(1)
bag += [2, 3]
bag |= Bag(9)
print(bag.items, alias.items, 9 in bag, 9 in alias, 2 in alias)
