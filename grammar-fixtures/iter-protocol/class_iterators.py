# __iter__ and __next__.
class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
c = Count(3)
print(list(c), list(c), sum(Count(4)), [*Count(2)], 2 in Count(5), max(Count(3)), dict(zip("ab", Count(9))))
a, b = Count(2)
print(a, b, next(Count(1)), next(Count(0), "none"))
class Twice:
    def __iter__(self): yield 1; yield 2
t = Twice()
print(list(t), list(t), [(x, y) for x in t for y in t])
try: next(Count(0))
except StopIteration as e: print("stop", e.value)
try: next(Twice())
except TypeError as e: print(e)
