# Lambdas handed around: defaults bound early, varargs, conditional bodies, immediate calls, returned, compared, in classes.
adders = [lambda x, n=n: x + n for n in range(3)]
print([f(10) for f in adders], adders[0](1, 100), adders[1](x=5))
late = [lambda: n for n in range(3)]
print([f() for f in late], (lambda *a, **k: (a, k))(1, *[2], z=3), (lambda: None)(), (lambda x: (lambda y: x + y))(1)(2))
compose = lambda *fs: lambda x: compose(*fs[1:])(fs[0](x)) if fs else x
print(compose()(1), compose(str, lambda s: s + "!", len)(12))
pick = lambda d, *path, default=None: pick(d.get(path[0], {}), *path[1:], default=default) if path else (d or default)
print(pick({"a": {"b": 5}}, "a", "b"), pick({"a": {}}, "a", "x", default="none"))


class Rule:
    check = lambda self, x: x > self.limit
    limit = 3
    helpers = {"twice": lambda x: x * 2}

    def __init__(self):
        self.on_fail = lambda x: f"failed {x} {self.limit}"

    def run(self, x):
        return self.check(x) or self.on_fail(x)


r = Rule()
print(r.run(5), r.run(1), Rule.check(r, 9), Rule.helpers["twice"]("ab"))
r.limit = 0
print(r.run(1), r.on_fail(7), (lambda: 0).__name__, Rule.check.__name__)
f = lambda: 1
g = f
print(f is g, f == (lambda: 1), callable(f), {f: "key"}[g], sorted("bca", key=lambda c: -ord(c)))
for bad in (lambda: (lambda x: x)(), lambda: (lambda: 0)(1), lambda: (lambda x, *, k: x)(1)):
    try:
        bad()
    except TypeError as e:
        print(e)
state = {"n": 0}
bump = lambda by=1: state.update(n=state["n"] + by) or state["n"]
print(bump(), bump(5), state, [*map(lambda p: p[0] * p[1], [(2, 3), ("a", 2)])], list(filter(lambda x: x, [0, 1, "", "a"])))
