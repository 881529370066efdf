# Read-only views: a property over a list is fresh each time, getattr and hasattr run it, errors in it, class access.
class Cart:
    tax = 0.1

    def __init__(self):
        self._items = []
        self.reads = 0

    @property
    def items(self):
        self.reads += 1
        return tuple(self._items)

    @property
    def total(self):
        return round(sum(price for _, price in self.items) * (1 + self.tax), 2)

    @property
    def first(self):
        return self._items[0]

    @property
    def label(self):
        """The label."""
        raise AttributeError("inner problem")

    def add(self, name, price):
        self._items.append((name, price))
        return self


cart = Cart().add("a", 1.5).add("b", 2)
print(cart.items, cart.total, cart.reads, cart.items is cart.items, cart.first[0])
for name in ("items", "total"):
    try:
        setattr(cart, name, 1)
    except AttributeError as e:
        print(e)
try:
    Cart().first
except IndexError as e:
    print(e)
print(hasattr(cart, "label"), getattr(cart, "label", "fallback"), hasattr(cart, "total"))
try:
    cart.label
except AttributeError as e:
    print(e)
print(type(Cart.total).__name__, Cart.label.__doc__, "total" in vars(cart), sorted(vars(cart)))
cart.tax = 0
print(cart.total, Cart.tax)


class Gift(Cart):
    @property
    def total(self):
        return super().total - 1


print(Gift().add("x", 10).total)
