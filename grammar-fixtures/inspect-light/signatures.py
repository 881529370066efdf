# Signatures, docstrings and kinds.
import inspect
def f(a: int, b="x", *c, d=1, **e) -> bool:
    """Does f.

    More.
    """
async def co(): pass
def gen(): yield
class A:
    def m(self, q): "doc m"
s = inspect.signature(f); print(s, list(s.parameters), s.parameters["b"].default, s.parameters["a"].annotation is int, s.parameters["a"].default is inspect.Parameter.empty, s.return_annotation is bool, s.parameters["c"].kind.name, inspect.signature(A().m), inspect.signature(lambda x, /, *, y: 0))
print(inspect.getdoc(f), inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(gen), inspect.isfunction(f), inspect.isclass(A), inspect.ismethod(A().m), inspect.isgenerator(gen()), [n for n, _ in inspect.getmembers(A, inspect.isfunction)], callable(A))
b = s.bind(1, 2, 3, z=4); print(b.arguments)
try: s.bind()
except TypeError as e: print(e)
