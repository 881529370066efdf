# Values, defaults, tokens and contexts.
import asyncio
import contextvars
v = contextvars.ContextVar("v", default="d")
w = contextvars.ContextVar("w")
print(v.get(), v.name, w.get("fallback"))
try:
    w.get()
except LookupError as e:
    print(type(e).__name__)
t = v.set("x")
print(v.get(), t.old_value is contextvars.Token.MISSING, t.var is v)
t2 = v.set("y")
print(t2.old_value)
v.reset(t2)
print(v.get())
v.reset(t)
print(v.get())
try:
    v.reset(t)
except RuntimeError as e:
    print("RuntimeError")
ctx = contextvars.copy_context()
def run(n):
    v.set(n)
    return v.get()
print(ctx.run(run, 5), v.get(), ctx[v], v in ctx, w in ctx, len(ctx) >= 1)
async def child(n):
    v.set(n)
    await asyncio.sleep(0)
    return v.get()
async def main():
    v.set("main")
    print(await asyncio.gather(child(1), child(2)), v.get())
    print(await child(3), v.get())
    print(await asyncio.create_task(child(4)), v.get())
asyncio.run(main())
print(v.get())
