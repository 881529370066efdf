# Lambdas in tables, as defaults and as keys.
OPS = {"add": lambda a, b: a + b, "neg": lambda a: -a, "const": lambda: 42, "kw": lambda *a, sep=",": sep.join(map(str, a))}
print(OPS["add"]("x", "y"), OPS["neg"](3), OPS["const"](), OPS["kw"](1, 2, sep="-"), [f.__name__ for f in OPS.values()])
for args in (("add", 1), ("neg",), ("zz",)):
    try: OPS[args[0]](*args[1:])
    except (TypeError, KeyError) as e: print(type(e).__name__, e)
rules = [(lambda s: s.isdigit(), int), (lambda s: s in ("true", "false"), lambda s: s == "true"), (lambda s: True, str)]
print([next(conv for test, conv in rules if test(s))(s) for s in ("12", "true", "x", "false")])
