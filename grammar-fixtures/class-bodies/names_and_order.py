# Names of a class body: deleted and conditional ones, exceptions caught in it, and methods under other names.
x = "global"
class A:
    x = "class"
    print(x)
    del x
    print(x)
def f():
    x = "outer"
    class B:
        print(x)
    class C:
        x = "inner"
        print(x)
    class D:
        y = x
    return D.y
print(f())
def g():
    y = "enclosing"
    class E:
        print(y)
        try:
            print(z)
        except NameError as e:
            print(e)
    return E
z0 = 1
g()
class M:
    def a(self): return 1
    b = a
    def a(self): return 2
    def c(self): return 10
    c2 = c
m = M()
print(m.a(), m.b(), m.c2())
class T:
    n = 3
    xs = [i for i in range(n)]
    try:
        ys = [n for i in range(2)]
    except NameError as e: print(e)

