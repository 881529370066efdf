# async with, async for, async comprehensions.
import asyncio
from contextlib import asynccontextmanager, AsyncExitStack
class Conn:
    async def __aenter__(self): print("open"); return self
    async def __aexit__(self, *e): print("close", e[0] and e[0].__name__)
    async def rows(self):
        for i in range(3):
            await asyncio.sleep(0); yield i
@asynccontextmanager
async def lease(n):
    print("lease", n)
    try: yield n
    finally: print("release", n)
async def main():
    async with Conn() as c, lease("x") as l:
        print([r async for r in c.rows() if r], {r: l async for r in c.rows()})
        async for r in c.rows():
            if r == 1: break
        else: print("no")
    async with AsyncExitStack() as st:
        print([await st.enter_async_context(lease(i)) for i in range(2)])
    try:
        async with Conn(): raise ValueError("v")
    except ValueError as e: print(e)
asyncio.run(main())
