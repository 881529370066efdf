# redirect_stdout, closing, manager as decorator, reuse errors.
import io
from contextlib import redirect_stdout, closing, contextmanager, ContextDecorator
buf = io.StringIO()
with redirect_stdout(buf):
    print("captured", 1)
print(repr(buf.getvalue()))
class Res:
    def close(self): print("closed")
with closing(Res()) as r: print(type(r).__name__)
@contextmanager
def tag(n):
    print(f"<{n}>"); yield; print(f"</{n}>")
@tag("p")
def hello(): print("hello")
hello(); hello()
@contextmanager
def empty():
    if False: yield
try:
    with empty(): pass
except RuntimeError as e: print(e)
