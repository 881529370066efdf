# Properties without setter or deleter, raising getters with hasattr and getattr, overriding in subclasses with super.
class A:
    @property
    def ro(self):
        return 1

    @property
    def broken(self):
        raise AttributeError("inner")

    @property
    def bad(self):
        return self.nothing

    @property
    def area(self):
        return 2

    @area.setter
    def area(self, v):
        print("A set", v)


class B(A):
    @property
    def area(self):
        return super().area + 10


class C(A):
    @property
    def ro(self):
        return super().ro + 100



a = A()
for name in ("ro", "broken"):
    try:
        setattr(a, name, 3)
    except AttributeError as e:
        print("AttributeError", e)
try:
    a.ro = 3
except AttributeError as e:
    print("AttributeError", e)
try:
    del a.ro
except AttributeError as e:
    print("AttributeError", e)
print(hasattr(a, "broken"), getattr(a, "broken", "dflt"))
try:
    a.bad
except AttributeError as e:
    print("AttributeError", e)
print(B().area, C().ro)
a.area = 4
try:
    B().area = 5
except AttributeError as e:
    print("AttributeError", e)
