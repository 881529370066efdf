# Type aliases that another module uses as values: isinstance, their arguments, printed.
from types_ import String, Env, Handler, Num
import types_
from types_ import Names
def f(x: String, e: Env, h: Handler, n: Names) -> Num:
    return h(str(x)) + len(n)
print(f("abc", {}, len, []))
print(isinstance("x", String.__args__), isinstance(3, Num), isinstance("x", String))
print(isinstance("x", types_.Num))
print(String, Num)
print(Env, Names)
