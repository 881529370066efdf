# partial, reduce, wraps, cmp_to_key.
from functools import partial, reduce, wraps, partialmethod
def node(state, agent, name="n", *rest, **kw): return f"{name}:{agent}:{state}:{rest}:{sorted(kw)}"
p = partial(node, agent="A", name="x"); print(p("s"), p("s", name="y"), p("s", z=1), p.func is node, p.args, p.keywords, partial(node, "s0", "a0")(), partial(partial(max, 3), 5)(4))
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7), reduce(lambda d, k: d.get(k, {}), ["a", "b"], {"a": {"b": 5}}), list(map(partial(pow, 2), range(4))), reduce(lambda a, f: f(a), [str.strip, str.upper], " x "))
for f in (lambda: reduce(lambda a, b: a, []), lambda: p(), lambda: partial(5)):
    try: f()
    except TypeError as e: print(e)
