# The format mini-language on strings, bools, None and errors.
print(f"|{'ab':5}|{'ab':>5}|{'ab':^5}|{'ab':-<5}|{'abcdef':.3}|{'abc':>6.2}|{'x':05}|")
print(f"{True:d} {True} {True!s:>6} {None!s:5}| {True:>5}")
for value, spec in ((None, ">5"), ("a", "d"), (1, "s"), (1.5, "d"), ([1], ">5"), (3, ".2d"), ("s", "="), (1, "zz"), ("x", ",")):
    try:
        print(format(value, spec))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
