# yield inside async with and try, closed early by the consumer.
import asyncio
log = []
class Span:
    def __init__(self, n): self.n = n
    async def __aenter__(self): log.append("enter " + self.n); return self
    async def __aexit__(self, t, v, tb): log.append(f"exit {self.n} {t.__name__ if t else None}"); return False
async def stream(n, fail=False):
    async with Span("outer"):
        for i in range(n):
            async with Span(f"s{i}"): yield i
            if fail: raise RuntimeError("mid")
async def main():
    print([i async for i in stream(2)], log); log.clear()
    try:
        async for i in stream(3, fail=True): print("got", i)
    except RuntimeError as e: print(e, log)
    log.clear(); g = stream(5)
    async for i in g:
        if i == 1: break
    await g.aclose(); print(log)
asyncio.run(main())
