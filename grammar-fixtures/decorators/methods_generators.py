# Decorated methods and generators.
def logged(fn):
    def wrapper(self, *args):
        print(f"{type(self).__name__}.{fn.__name__}{args}")
        return fn(self, *args)
    return wrapper
def doubled(gen):
    def wrapper(*a):
        for x in gen(*a):
            yield x * 2
    return wrapper
class A:
    def __init__(self, k): self.k = k
    @logged
    def times(self, n): return self.k * n
    @doubled
    def each(self, n): yield from range(n)
    @property
    @logged
    def size(self): return self.k
a = A(3)
print(a.times(2), list(a.each(3)), a.size)
