# ExitStack: order, callbacks, pop_all, errors.
from contextlib import ExitStack, contextmanager
@contextmanager
def res(n):
    print("+", n)
    try: yield n
    finally: print("-", n)
with ExitStack() as stack:
    got = [stack.enter_context(res(i)) for i in range(3)]
    stack.callback(print, "callback", sep="|")
    print(got)
try:
    with ExitStack() as stack:
        stack.enter_context(res("x"))
        raise ValueError("boom")
except ValueError as e: print(e)
with ExitStack() as stack:
    stack.enter_context(res("kept"))
    saved = stack.pop_all()
print("after"); saved.close()
