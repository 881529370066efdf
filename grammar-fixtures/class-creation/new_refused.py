# What __new__ of object and of built-in types refuses.
class A:
    pass
class B:
    def __new__(cls, x):
        return object.__new__(cls)
class C:
    def __init__(self, x):
        self.x = x
for f in (lambda: A(1), lambda: object(1), lambda: object.__new__(1), lambda: object.__new__(A, 1), lambda: object.__new__(C, 1), lambda: B(1), lambda: B(), lambda: C(), lambda: object.__new__(int), lambda: int.__new__(str), lambda: int.__new__(A), lambda: str.__new__(1)):
    try:
        print(type(f()).__name__)
    except Exception as e:
        print(type(e).__name__, e)
class A2:
    def __new__(cls, *args, **kw):
        print("new", args, kw)
        return super().__new__(cls, *args, **kw)
try:
    A2(1)
except TypeError as e:
    print(e)
class B2:
    def __new__(cls, x):
        return super().__new__(cls, x)
    def __init__(self, x): self.x = x
try:
    B2(1)
except TypeError as e:
    print(e)
