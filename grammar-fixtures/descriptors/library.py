# functools.cached_property, properties with deleters, property objects made by calls, classmethods over properties.
from functools import cached_property, partialmethod


class A:
    calls = 0

    def __init__(self, v):
        self._v = v

    @cached_property
    def heavy(self):
        A.calls += 1
        return self._v * 10

    @property
    def v(self):
        "the value"
        return self._v

    @v.setter
    def v(self, x):
        self._v = x

    @v.deleter
    def v(self):
        print("deleting")
        self._v = None

    def scale(self, by, plus=0):
        return self._v * by + plus

    double = partialmethod(scale, 2)
    triple_plus = partialmethod(scale, 3, plus=1)

    def _get_w(self):
        return "w%s" % self._v

    def _set_w(self, x):
        self._v = x

    w = property(_get_w, _set_w, doc="w prop")


a = A(4)
print(a.heavy, a.heavy, A.calls)
a._v = 5
print(a.heavy)
del a.heavy
print(a.heavy, A.calls)
a.v = 7
print(a.v, a.w)
a.w = 8
print(a.v)
del a.v
print(a.v)
a.v = 3
print(a.double(), a.triple_plus())
