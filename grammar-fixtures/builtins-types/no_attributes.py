# Built-in values take no attributes, and their keys and JavaScript's members are none.
o = object()
try:
    o.x = 1
except AttributeError as e:
    print(e)
try:
    setattr(o, "y", 1)
except AttributeError as e:
    print(e)
try:
    print(o.x)
except AttributeError as e:
    print(e)
for v in (1, "s", [1], {"a": 1}, (1,), None, 1.5, {1}):
    try:
        v.x = 1
    except AttributeError as e:
        print(e)
    try:
        setattr(v, "x", 1)
    except AttributeError as e:
        print(e)
    try:
        del v.x
    except AttributeError as e:
        print(e)
d = {"a": 1}
try:
    d.a = 2
except AttributeError as e:
    print(e, d)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: {1}.keys())
t(lambda: [1].add(1))
t(lambda: "a".append(1))
t(lambda: (1,).append)
t(lambda: (1).foo)
t(lambda: {"a": 1}.add(1))
t(lambda: None.x)
t(lambda: (1.5).x())
t(lambda: "a".length)
t(lambda: [1].length)
t(lambda: [1].push(2))
t(lambda: {"a": 1}.a)
t(lambda: {1}.size)
t(lambda: b"a".foo)
t(lambda: range(3).foo)
t(lambda: len.foo)
t(lambda: t.foo)
t(lambda: int.foo)
def u(v):
    t(lambda: v.keys())
    t(lambda: v.add(1))
    t(lambda: v.push(1))
    t(lambda: v.length)
    t(lambda: v.size)
    t(lambda: v.foo)
for v in ({1}, [1], "a", (1,), 1, 1.5, None, {"a": 1, "foo": 3, "length": 4}, b"a", range(3), frozenset(), True):
    u(v)
    print(v)
import json
def f(v):
    print(hasattr(v, "a"), hasattr(v, "keys"), getattr(v, "a", "none"), getattr(v, "items", None) is not None)
    try: print(v.a)
    except AttributeError as e: print(e)
    try: print(v.a())
    except AttributeError as e: print(e)
f({"a": 1})
f(json.loads('{"a": 1}'))
f(dict(a=1))
x = json.loads('{"a": {"a": 2}}')
print(hasattr(x["a"], "a"))
print(hasattr({"a": 1}, "a"))
