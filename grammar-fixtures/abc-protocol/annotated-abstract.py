# Methods of values that are annotated with the abstract types of collections.abc and typing
from collections.abc import Mapping, Sequence, MutableMapping, Iterable
import typing
def f(base: Mapping, *others: Mapping):
    for o in others:
        for k, v in o.items():
            print(k, v)
    print(base.keys(), base.get("a"))
def g(m: "Mapping[str, int]", s: Sequence[int]):
    print(m.items(), s.index(2), s.count(1))
def h(base: typing.Mapping, *others: typing.Mapping, **kw: Mapping):
    for o in others:
        print(o.items())
    print(kw["a"].items())
def i(x: MutableMapping, *y: Iterable, **z: Sequence):
    x.update(a=1)
    if isinstance(y[0], Mapping):
        print(y[0].items())
    if isinstance(y[0], (Mapping, Sequence)):
        print(y[0].get("q"))
    return x
f({"a": 1}, {"b": 2})
g({"a": 1}, [1, 2])
h({}, {"c": 1}, a={"z": 1})
print(i({}, {"q": 3}))
