pass
pass;
pass; pass
x; y;
assert x
assert x, "message"
assert (x, y)
del a
del a, b
del (a, b), [c, d]
del a.b, a[0], (a)
del a,
raise
raise E
raise E("x") from None
raise (E) from f(x)
import a
import a.b.c
import a as b, c.d as e
from a import b
from a.b import c as d, e
from a import (b, c as d,)
from a import (
    b,  # comment
    c
)
from a import *
from . import a
from .a import b
from .. import a
from ...a.b import c
from .... import d
from . . import e
global_ = 1
def f():
    global a
    global a, b
    return
    return a
    return a, b
    return *a, b
    return (yield)
    yield
    yield a
    yield a, b
    yield *a, b
    yield from a
    (yield)
    x = [(yield)]
for x in y:
    break
    continue
