# A name that stands twice in a target, a generator as a property, a static method of a class made in a function.
rows = [(1, 2, 3), (4, 5, 6)]
print({c: a for a, _, c in rows}, [x for _, _, x in rows])
for _, _, z in rows:
    print(z)
for (a, _), (b, _) in [((1, 2), (3, 4))]:
    print(a, b, _)
a, a = 1, 2
print(a)
def f():
    x, _, _ = (1, 2, 3)
    return x
print(f())
class P:
    def __init__(self):
        self.n = 3
    @property
    def gen(self):
        for i in range(self.n):
            yield i
p = P()
print(list(p.gen), list(p.gen))
class C:
    def make(self):
        class D:
            @staticmethod
            def s(*a):
                return a
        return D, D()
D, d = C().make()
print(D.s(1), D().s(2), d.s())
