# A function that is made a method of one object.
import types


class A:
    pass


def hello(self, x):
    return f"hi {x}"


a = A()
a.hello = types.MethodType(hello, a)
print(a.hello(3))
try:
    a.hello()
except TypeError as e:
    print(e)
print(isinstance(a.hello, types.MethodType), a.hello.__name__)
bound = types.MethodType(hello, a)
print([bound(n) for n in range(2)], list(map(bound, "xy")))
