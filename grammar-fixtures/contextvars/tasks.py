# Tasks get their own copy of the context; changes below do not come back.
import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")
trail: contextvars.ContextVar[tuple] = contextvars.ContextVar("trail", default=())


async def log(step):
    trail.set(trail.get() + (f"{user.get()}:{step}",))
    await asyncio.sleep(0)
    return trail.get()


async def handle(name, steps):
    token = user.set(name)
    try:
        for step in range(steps):
            await log(step)
        return trail.get()
    finally:
        user.reset(token)


async def main():
    user.set("main")
    print(await asyncio.gather(handle("ann", 2), handle("bob", 3)))
    print(user.get(), trail.get())
    task = asyncio.create_task(log("late"))
    user.set("changed")
    print(await task, trail.get(), await log("direct"), trail.get())


asyncio.run(main())
print(user.get(), trail.get())
