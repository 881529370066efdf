# __call__ and callable().
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *more, scale=1): return (x + self.n + sum(more)) * scale
add = Adder(5)
print(add(1), add(1, 2, scale=10), callable(add), callable(Adder), callable(5), callable("x".upper), list(map(add, [1, 2])))
class Plain: pass
try: Plain()()
except TypeError as e: print(e)
def run(fn_or_value): return fn_or_value() if callable(fn_or_value) else fn_or_value
print(run(lambda: 1), run(2), run(Plain).__class__.__name__, sorted([3, 1], key=Adder(-2)))
