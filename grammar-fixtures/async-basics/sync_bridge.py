# A sync generator that pulls an async generator by hand.
import asyncio
async def astream(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield {"i": i}
    finally: print("async closed")
def stream(n):
    loop = asyncio.new_event_loop()
    it = astream(n).__aiter__()
    try:
        while True:
            try: x = loop.run_until_complete(it.__anext__())
            except StopAsyncIteration: break
            else: yield x
    finally: loop.close()
for e in stream(2): print(e)
print([e["i"] for e in stream(3)])
def tool(q):
    async def inner(): return q.upper()
    return asyncio.run(inner())
print(tool("abc"))
