# **kwargs collects a dict in call order; ** spreads mappings.
def f(a=0, **kw):
    return a, kw
print(f(), f(z=1, b=2), f(**{"a": 5, "c": 6}), f(1, **{}, **{"x": 1}))
def forward(*args, **kwargs):
    kwargs.setdefault("extra", True)
    return f(*args, **kwargs)
options = {"q": 1}
print(forward(3, **options), options)
try:
    f(**{"a": 1}, **{"a": 2})
except TypeError as e:
    print(e)
try:
    f(1, **{"a": 2})
except TypeError as e:
    print(e)
try:
    f(**{1: 2})
except TypeError as e:
    print(e)
