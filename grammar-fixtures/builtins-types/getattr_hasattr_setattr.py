# Dynamic attributes by name.
class A:
    x = 1
    def m(self, n): return n * 2
    @property
    def bad(self): raise ValueError("in property")
    @property
    def gone(self): raise AttributeError("inside")
a = A()
for name in ("x", "m", "zz", "gone", "__class__"): print(name, hasattr(a, name), getattr(a, name, "dflt") if name in ("x", "zz", "gone") else "")
setattr(a, "dyn", 5); a_name = "m"
print(a.dyn, getattr(a, a_name)(4), getattr(a, "dyn"), hasattr("s", "upper"), hasattr([], "append"), hasattr({}, "append"), hasattr(5, "real"), hasattr(None, "get"), hasattr(A, "x"))
delattr(a, "dyn"); print(hasattr(a, "dyn"), getattr(a, "dyn", None))
for f in (lambda: getattr(a, "q"), lambda: hasattr(a, "bad"), lambda: setattr(5, "x", 1), lambda: getattr("s", "nope"), lambda: delattr(a, "q"), lambda: getattr(a, 5)):
    try: f()
    except (AttributeError, ValueError, TypeError) as e: print(type(e).__name__, e)
