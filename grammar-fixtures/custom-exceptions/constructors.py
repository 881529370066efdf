# Where an exception calls its base's constructor, and what its args are then.
class A(Exception):
    def __init__(self, name, *, code=5):
        msg = f"A {name}"
        self.name = name
        super().__init__(msg)
        self.code = code
class B(Exception):
    def __init__(self, *args, **kw):
        self.kw = kw
        super().__init__(*args)
class C(ValueError):
    def __init__(self, x):
        if x < 0:
            super().__init__("negative")
        else:
            super().__init__("positive", x)
class D(Exception):
    def __init__(self, x):
        self.x = x
class E(Exception):
    def __init__(self, x, *rest): self.x = x
class F(Exception):
    def __init__(self, code, *a): super().__init__(code, *a); self.code = code
    def __str__(self): return f"E{self.code}"
class G(Exception):
    def __init__(self, x=1, **kw):
        Exception.__init__(self, x, "g")
class H(A):
    def __init__(self, n):
        n = n * 2
        super().__init__(n, code=9)
class K(E, KeyError): pass
for e in (A("x"), A("y", code=2), B(1, 2, a=3), C(-1), C(2), D("d"), E(1, 2, 3), F(5, "x"), G(), H("h"), K("k", 1)):
    try: raise e
    except LookupError as x: print("lookup", repr(x), x.args, str(x))
    except Exception as x: print(repr(x), x.args, str(x), vars(x))
try: K()
except TypeError as t: print(t)
