# Positional-only and keyword-only parameters.
def f(a, b, /, c, *, d, e=5):
    return a, b, c, d, e
print(f(1, 2, 3, d=4), f(1, 2, c=3, d=4, e=0))
def g(x, /, **kw):
    return x, kw
print(g(1, x=2))
for call in (lambda: f(1, 2, 3, 4), lambda: f(1, b=2, c=3, d=4), lambda: f(1, 2, 3)):
    try:
        call()
    except TypeError as e:
        print(e)
def h(*, key):
    return key
print(h(key="v"), (lambda *, z=1: z)(z=2))
