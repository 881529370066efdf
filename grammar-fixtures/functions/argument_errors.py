# Wrong calls raise TypeError with CPython's message.
def f(a, b=2, *, c=3):
    return a, b, c

def g(x, y):
    pass

for call in (
    lambda: f(), lambda: f(1, 2, 3), lambda: f(1, d=4), lambda: f(1, a=2), lambda: g(), lambda: g(1), lambda: g(1, 2, 3),
    lambda: (lambda: 1)(5), lambda: None(), lambda: "s"(), lambda: f(*[1, 2, 3, 4]), lambda: g(**{"x": 1}),
):
    try:
        call()
    except TypeError as e:
        print(e)
