# Class bodies with if, for, try, with, while, del, imports and computed names.
import os


class A:
    debug = False
    if debug:
        level = "debug"

        def describe(self):
            return "debugging"
    else:
        level = "info"

        def describe(self):
            return "quiet " + self.level

    total = 0
    for i in range(4):
        total += i
    try:
        import nonexistent_module_xyz

        has = True
    except ImportError:
        has = False
    names = []
    for n in ("a", "b"):
        names.append(n * 2)
    del n
    x, (y, z) = 1, (2, 3)
    while total > 3:
        total -= 1
    first, *rest = names


a = A()
print(a.level, a.describe(), A.total, A.has, A.names, A.x, A.y, A.z, A.first, A.rest, A.i)
print(hasattr(A, "n"), a.total, os.path.basename("a/b"))
