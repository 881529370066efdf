# Base classes that call overridden hooks; polymorphic loops.
class Base:
    prefix = "base"
    def run(self, x): return self.post(self.do(self.pre(x)))
    def pre(self, x): return x
    def do(self, x): raise NotImplementedError(f"{type(self).__name__}.do")
    def post(self, x): return f"{self.prefix}:{x}"
class Up(Base):
    prefix = "up"
    def do(self, x): return x.upper()
class Twice(Up):
    def pre(self, x): return super().pre(x) * 2
    def post(self, x): return "[" + super().post(x) + "]"
for o in (Up(), Twice()): print(o.run("a"), isinstance(o, Up), type(o).__mro__[1].__name__)
try: Base().run(1)
except NotImplementedError as e: print(e)
class Late(Base): pass
Late.do = lambda self, x: x + 1; print(Late().run(1), [c.__name__ for c in Base.__subclasses__()], issubclass(Twice, Base), Twice.prefix)
