# Callbacks and managers leave in reverse order; errors go through them.
import contextlib
import io
class M:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, t, v, tb): print("exit", self.n, t.__name__ if t else None); return self.swallow
with contextlib.ExitStack() as stack:
    print([stack.enter_context(M(i)) for i in range(2)])
    stack.callback(print, "callback", sep="-", end="!\n")
    stack.push(M("pushed"))
with contextlib.ExitStack() as stack:
    stack.enter_context(M("outer", True))
    stack.enter_context(M("inner"))
    raise ValueError("x")
print("after")
stack = contextlib.ExitStack()
stack.callback(print, "late")
kept = stack.pop_all()
stack.close()
print("closed nothing")
kept.close()
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print("captured")
print(repr(out.getvalue()))
@contextlib.contextmanager
def cm():
    yield "v"
with contextlib.ExitStack() as s:
    print(s.enter_context(cm()))
    try:
        s.enter_context(5)
    except TypeError as e:
        print(e)
