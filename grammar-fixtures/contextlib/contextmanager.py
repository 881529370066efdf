# @contextmanager with try/finally, suppression and values.
from contextlib import contextmanager, suppress, nullcontext, closing, ExitStack, redirect_stdout
@contextmanager
def span(name, fail=False):
    print("open", name)
    try:
        yield {"name": name}
    except ValueError as e:
        print("handled", e)
    finally:
        print("close", name)
with span("a") as s:
    print(s)
with span("b"):
    raise ValueError("x")
try:
    with span("c"):
        raise KeyError("k")
except KeyError as e:
    print("out", e)
with suppress(KeyError, IndexError):
    {}["x"]
    print("not reached")
with nullcontext(5) as n: print(n)
