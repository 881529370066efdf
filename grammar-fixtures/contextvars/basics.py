# ContextVar get, set, reset, copies, tasks.
import asyncio, contextvars
v = contextvars.ContextVar("v", default="dflt"); u = contextvars.ContextVar("u")
print(v.get(), u.get("none"), v.name); t = v.set("a"); print(v.get()); v.reset(t); print(v.get())
try: u.get()
except LookupError as e: print(type(e).__name__)
def f(): v.set("inside"); return v.get()
print(contextvars.copy_context().run(f), v.get())
async def job(n): v.set(n); await asyncio.sleep(0); return v.get()
async def main(): v.set("main"); print(await asyncio.gather(*(job(i) for i in range(3))), v.get())
asyncio.run(main()); print(v.get())
