# __class_getitem__, __set_name__, __call__ on instances that stand for functions.
class Typed:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Typed[3], Typed["a", "b"])


class Field:
    def __init__(self, default):
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name
        self.owner = owner.__name__


class Model:
    a = Field(1)
    long_name = Field("x")


print(Model.a.name, Model.long_name.name, Model.long_name.owner, Model().a.default)


class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *, scale=1):
        return (self.n + x) * scale


add = Adder(3)
print(add(4), add(4, scale=2), callable(add), callable(Adder), list(map(add, [1, 2])))
