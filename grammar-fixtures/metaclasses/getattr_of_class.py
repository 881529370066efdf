# `__getattr__` of a metaclass answers for the class, not for its instances.
class Meta(type):
    def __getattr__(cls, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return f"meta {name}"


class A(metaclass=Meta):
    x = 1


print(A.x, A.foo, getattr(A, "bar"), hasattr(A, "_q"), hasattr(A, "q"))
try:
    A().foo
except AttributeError as e:
    print(e)
