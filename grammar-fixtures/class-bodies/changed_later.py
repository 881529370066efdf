# Class attributes changed through the class or an instance, and methods assigned after the class.
class A:
    count = 0
    items = []
    label = "a"

    def bump(self):
        self.count += 1

    @classmethod
    def bump_all(cls):
        cls.count += 10


class B(A):
    pass


a, b = A(), A()
a.bump()
print(a.count, b.count, A.count)
A.bump_all()
print(a.count, b.count, A.count, B.count)
B.count = 7
A.count = 100
print(B.count, B().count, b.count)
a.items.append(1)
print(b.items, A.items is a.items)
a.items = [5]
print(a.items, b.items)
del a.items
print(a.items)
B.label = "b"
print(B().label, A().label)
del B.label
print(B().label)


def greet(self, name="x"):
    return f"{self.label} greets {name}"


A.greet = greet
A.static = staticmethod(lambda x: x + 1)
A.cls_name = classmethod(lambda cls: cls.__name__)
A.prop = property(lambda self: self.label * 2)
print(a.greet("bo"), B().greet(name="al"), a.static(4), B.cls_name(), B().prop)
a.greet = lambda name="inst": name
print(a.greet(), b.greet())
setattr(A, "dyn", 9)
print(b.dyn, getattr(B, "dyn"), hasattr(a, "dyn"))
A.__str__ = lambda self: "patched"
print(str(a), f"{b}")
