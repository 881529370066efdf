# What is a function, a method, a class, a coroutine.
import inspect
def f(): ...
async def co(): return 1
def gen(): yield 1
async def agen(): yield 1
class A:
    "Doc of A."
    x = 1
    def m(self): "Doc of m."
    async def am(self): ...
    @property
    def p(self): return 1
class B(A):
    def m(self): ...
    def own(self): ...
for x in (f, co, gen, agen, A, A().m, A.m, A().am, 5, gen(), None):
    print([t(x) for t in (inspect.isfunction, inspect.ismethod, inspect.isclass, inspect.iscoroutinefunction, inspect.isgeneratorfunction, inspect.isasyncgenfunction, inspect.isgenerator, inspect.isroutine)])
c = co()
print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.iscoroutinefunction(A().am))
c.close()
print(inspect.getdoc(A), inspect.getdoc(B), inspect.getdoc(B().m), inspect.getdoc(f), inspect.cleandoc("\n   a\n     b\n   "))
print([n for n, v in inspect.getmembers(B, inspect.isfunction)], [n for n, v in inspect.getmembers(B(), inspect.ismethod)], [c.__name__ for c in inspect.getmro(B)])
print(inspect.unwrap(f) is f, inspect.get_annotations(f), callable(A()), B.m.__qualname__, B.__qualname__, A().m.__name__)
