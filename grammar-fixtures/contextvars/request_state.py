# A request-scoped value read by helpers, set and reset with try/finally.
from contextlib import contextmanager
from contextvars import ContextVar
user = ContextVar("user", default="anonymous")
@contextmanager
def acting_as(name):
    token = user.set(name)
    try: yield user.get()
    finally: user.reset(token)
def who(): return f"<{user.get()}>"
with acting_as("ann") as n:
    print(n, who())
    with acting_as("bob"): print(who())
    print(who())
try:
    with acting_as("eve"): raise ValueError("x")
except ValueError: print(who())
