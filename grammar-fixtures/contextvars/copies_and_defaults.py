# Contexts are copied, run, compared and read; resets need their own token and context.
import contextvars

a = contextvars.ContextVar("a", default=0)
b = contextvars.ContextVar("b")
print(a.get(), a.get("other"), b.get(None), a.name)
try:
    b.get()
except LookupError as e:
    print(type(e).__name__)
token = a.set(1)
inner = a.set(2)
ctx = contextvars.copy_context()


def change(x, y=0):
    a.set(x)
    b.set(y)
    return a.get(), b.get()


print(ctx.run(change, 10, y=20), a.get(), b.get("unset"), ctx[a], ctx[b], a in ctx, len(ctx) >= 2)
a.reset(inner)
print(a.get(), inner.old_value, inner.var is a, token.old_value is contextvars.Token.MISSING)
try:
    a.reset(inner)
except RuntimeError as e:
    print("RuntimeError")
try:
    b.reset(token)
except ValueError as e:
    print("ValueError")
a.reset(token)
print(a.get(), ctx.get(a), ctx.run(a.get), contextvars.copy_context().get(b, "none"))
try:
    ctx.run(lambda: 1 / 0)
except ZeroDivisionError as e:
    print(e)
