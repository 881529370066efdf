# Caches: hits, misses, limits, keys.
import functools
calls = []
@functools.lru_cache(maxsize=2)
def f(a, b=0):
    calls.append((a, b))
    return a + b
print(f(1), f(1), f(1, 0), f(1, b=0), f(2), f(3), f(1), calls, f.cache_info())
f.cache_clear()
print(f.cache_info(), f.__wrapped__(5), f.cache_parameters())
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@functools.lru_cache(maxsize=None, typed=True)
def g(x): return type(x).__name__
print(g(1), g(1.0), g(True), g.cache_info())
@functools.lru_cache
def h(x): return [x]
print(h(1) is h(1.0), h(1), h("1"), h((1, 2)), h(None), h.cache_info().currsize)
try:
    h([1])
except TypeError as e:
    print(e)
@functools.lru_cache(maxsize=0)
def z(x): return x
print(z(1), z(1), z.cache_info())
class C:
    def __init__(self): self.n = 0
    @functools.cached_property
    def value(self):
        self.n += 1
        return self.n * 10
    @functools.lru_cache
    def m(self, x): self.n += 1; return x
c = C()
print(c.value, c.value, c.n, c.m(1), c.m(1), c.n, "value" in c.__dict__)
del c.value
print(c.value, h.__name__)
def boom(x): calls.append("boom"); raise ValueError(x)
b = functools.cache(boom)
for _ in range(2):
    try:
        b(1)
    except ValueError:
        pass
print(calls.count("boom"), b.cache_info().misses)
