# super in every place: properties, class methods, static methods, two-argument form, attributes.
class Base:
    kind = "base"

    def __init__(self, value):
        self._value = value

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        self._value = new

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @staticmethod
    def helper(x):
        return x + 1

    def items(self):
        yield self.value

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class Child(Base):
    kind = "child"

    @property
    def value(self):
        return super().value * 2

    @classmethod
    def make(cls, *args):
        made = super().make(*args)
        made.extra = cls.__name__
        return made

    @staticmethod
    def helper(x):
        return Base.helper(x) * 100

    def items(self):
        yield from super().items()
        yield "child"

    def __len__(self):
        return super().__len__() + 1

    def __getitem__(self, i):
        return super().__getitem__(i) + 1

    def kinds(self):
        return self.kind, Base.kind, type(self).kind


c = Child.make(4)
print(c.value, c.extra, list(c.items()), len(c), c[2], c.kinds(), Child.helper(0))
try:
    c.value = 9
except AttributeError as e:
    print(type(e).__name__)
