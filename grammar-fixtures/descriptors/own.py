# Descriptors of the program's own: data and non-data, class access, __set_name__, validation, inheritance.
class Positive:
    def __set_name__(self, owner, name):
        self.public = name
        self.private = "_" + name

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return getattr(obj, self.private, 0)

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError(f"{self.public} must be positive")
        setattr(obj, self.private, value)

    def __delete__(self, obj):
        print("delete", self.public)
        delattr(obj, self.private)


class Item:
    price = Positive()
    unit_count = Positive()

    def __init__(self, price, unit_count):
        self.price = price
        self.unit_count = unit_count

    def total(self):
        return self.price * self.unit_count


class Sub(Item):
    pass


i = Item(2, 3)
print(i.total(), i.price, i.unit_count, Item.price.public, type(Item.price).__name__)
try:
    i.price = -1
except ValueError as e:
    print("ValueError", e)
i.price += 5
print(i.price, vars(i), Sub(1, 2).total(), getattr(i, "price"))
setattr(i, "price", 9)
print(i.total())
del i.price
print(i.price)


class Lazy:
    def __init__(self, fn):
        self.fn = fn
        self.name = fn.__name__

    def __get__(self, obj, owner):
        if obj is None:
            return self
        value = self.fn(obj)
        obj.__dict__[self.name] = value
        return value


class Page:
    @Lazy
    def body(self):
        print("computing")
        return "text"


p = Page()
print(p.body, p.body)


class Const:
    def __get__(self, obj, owner):
        return (obj is None, owner.__name__)


class Holder:
    c = Const()


print(Holder.c, Holder().c)
h = Holder()
h.c = 5
print(h.c)
