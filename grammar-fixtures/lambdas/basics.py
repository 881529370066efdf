# Lambdas with defaults, stars and conditionals.
print((lambda: 1)(), (lambda x, y=2: x * y)(3), (lambda *a, **k: (a, k))(1, z=2))
ops = {"+": lambda a, b: a + b, "/": lambda a, b: a / b if b else None}
print(ops["+"](1, 2), ops["/"](1, 0), ops["/"](4, 2))
print(sorted(["bb", "a"], key=lambda s: len(s)), list(map(lambda p: p[0] + p[1], [(1, 2)])), (lambda f: f(f))(lambda f: "self"))
print((lambda x: (y := x + 1, y * 2))(3), (lambda: None)(), (lambda **kw: kw)(a=1))
