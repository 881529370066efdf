# The usual use: one value a request, seen by all that it calls.
import asyncio
from contextvars import ContextVar
request_id: ContextVar[str] = ContextVar("request_id", default="-")
log = []
async def inner(step):
    await asyncio.sleep(0)
    log.append((request_id.get(), step))
async def handle(n):
    token = request_id.set(f"r{n}")
    try:
        await inner("a")
        await asyncio.gather(inner("b"), inner("c"))
    finally:
        request_id.reset(token)
    return request_id.get()
async def main():
    print(await asyncio.gather(*(handle(i) for i in range(3))))
    print(sorted(log), request_id.get())
asyncio.run(main())
