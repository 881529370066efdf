# partial objects, reduce, cmp_to_key, total_ordering, singledispatch.
import functools
import operator
def f(a, b, *c, d=1, **e): return (a, b, c, d, e)
p = functools.partial(f, 1, d=5)
print(p(2), p(2, 3, d=6, x=7), p.func is f, p.args, p.keywords, functools.partial(p, 9, z=1)(), functools.partial(int, base=2)("101"))
try:
    functools.partial(5)
except TypeError as e:
    print(e)
print(functools.reduce(operator.add, [[1], [2]], []), functools.reduce(lambda a, b: a * b, range(1, 6)), functools.reduce(max, [3], 7))
try:
    functools.reduce(operator.add, [])
except TypeError as e:
    print(e)
print(sorted(["b", "A", "c"], key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
@functools.total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), max(V(1), V(3)).n)
@functools.singledispatch
def show(x): return f"object {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
@show.register(tuple)
def _(x): return f"seq {len(x)}"
@show.register(str)
def show_str(x): return f"str {x}"
print(show(1), show(True), show([1]), show((1, 2)), show("a"), show(1.5), show(None), show.dispatch(int)(3), show_str("q"))
@functools.wraps(f)
def g(*a, **k): "doc"; return f(*a, **k)
print(g.__name__, g.__doc__, g(1, 2))
