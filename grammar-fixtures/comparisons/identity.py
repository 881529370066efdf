# `is` compares identity; None, bools and singletons.
a = [1]
b = [1]
c = a
print(a is b, a is c, a is not b, a == b)
x = None
print(x is None, x is not None, x == None)
print(True is True, (1 == 1) is True)
class Thing:
    pass
t = Thing()
print(t is t, t == t, Thing() == Thing())
sentinel = object()
print({}.get("k", sentinel) is sentinel)
