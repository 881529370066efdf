# round, abs, divmod, pow with three arguments.
print(abs(-3), abs(-2.5), abs(True), abs(-0.0), divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(7, -2), pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(3, -1, 7), pow(2.0, 3), pow(0, 0))
print(round(3.7), round(-3.5), round(1e300), round(2.5), round(3.14159, 3), round(1234, -2), round(0.1 + 0.2, 10))
for f in (lambda: pow(2, 3, 0), lambda: divmod(1, 0), lambda: abs("a"), lambda: pow("a", 2), lambda: round([]), lambda: pow(2, -1, 4)):
    try: f()
    except (TypeError, ValueError, ZeroDivisionError) as e: print(type(e).__name__, e)
print((-8) ** (1 / 3) if False else (-8) ** 2, 10 ** -2, (-2) ** -3, 0 ** 0, 2 ** 0.5 == pow(2, .5))
