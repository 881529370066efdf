# Local, enclosing, global, builtin; shadowing builtins.
x = "global"
def f():
    x = "enclosing"
    def g(): return x
    return g()
print(f(), x)
def shadow():
    list = [1, 2]
    str = "s"
    return list, str
print(shadow(), list("ab"), str(1))
input = {"a": 1}
id = 7
type_ = type
max = lambda *a: "my max"
print(input, id, max(1, 2), type_(1).__name__)
del max
print(max(1, 2))
class C:
    x = "class"
    def m(self): return x
print(C().m(), C.x)
