# Handlers that call each other through an async comprehension.
import asyncio
async def llm(text):
    for w in text.split():
        await asyncio.sleep(0); yield w
async def stream(request):
    full = ""
    async for w in llm(request["q"]):
        full += w + " "
        yield {"type": "delta", "text": w}
    yield {"type": "done", "item": full.strip()}
async def invoke(request): return [e["item"] async for e in stream(request) if e["type"] == "done"]
async def main():
    print(await invoke({"q": "a b c"}))
    async for e in stream({"q": "x"}): print(e)
    print(await asyncio.gather(invoke({"q": "1"}), invoke({"q": ""})))
    class Agen:
        def __init__(self): self.i = 0
        def __aiter__(self): return self
        async def __anext__(self):
            self.i += 1
            if self.i > 2: raise StopAsyncIteration
            return self.i
    print([i async for i in Agen()])
asyncio.run(main())
