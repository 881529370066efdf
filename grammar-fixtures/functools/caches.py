# lru_cache, cache, cached_property, singledispatch, total_ordering.
from functools import lru_cache, cache, singledispatch, singledispatchmethod
calls = []
@lru_cache(maxsize=2)
def sq(x, k=1): calls.append(x); return x * x * k
print(sq(2), sq(2), sq(3), sq(4), sq(2), calls, sq.cache_info(), sq(2, k=2)); sq.cache_clear(); print(sq.cache_info().currsize)
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache_info().misses)
try: sq([1])
except TypeError as e: print(e)
@singledispatch
def show(x): return f"other {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list {len(x)}"
@show.register(str)
def show_str(x): return f"str {x}"
print(show(1), show([1]), show("s"), show(2.5), show(True), show(None))
