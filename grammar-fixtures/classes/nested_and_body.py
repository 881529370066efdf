# Class bodies run code; classes inside classes and functions.
class Outer:
    base = 2
    table = {k: k ** 2 for k in range(3)}
    for n in range(2):
        base += n
    if base > 2:
        flag = "big"
    class Inner:
        v = 1
        def get(self): return self.v
    def make(self): return Outer.Inner()
print(Outer.base, Outer.table, Outer.flag, Outer.n, Outer().make().get())
def make_class(k):
    class Local:
        value = k
        def show(self): return f"{k}/{self.value}"
    return Local
A, B = make_class(1), make_class("x")
print(A().show(), B().show(), A is B, A.__name__, B.__qualname__)
