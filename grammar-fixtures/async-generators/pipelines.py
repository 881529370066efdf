# Async generators through async generators: filters, batches, merging with await between, iterating classes with __aiter__.
import asyncio


async def source(items, delay=0):
    for item in items:
        await asyncio.sleep(delay)
        yield item


async def keep(stream, predicate):
    async for item in stream:
        if predicate(item):
            yield item


async def batched(stream, size):
    batch = []
    async for item in stream:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


class Words:
    def __init__(self, text):
        self.words = text.split()

    def __aiter__(self):
        self.position = -1
        return self

    async def __anext__(self):
        self.position += 1
        if self.position >= len(self.words):
            raise StopAsyncIteration
        await asyncio.sleep(0)
        return self.words[self.position]


async def chat(prompt):
    text = ""
    async for word in Words(prompt):
        text += word + " "
        yield {"delta": word, "done": False}
    yield {"delta": "", "done": True, "text": text.strip()}


async def main():
    async for b in batched(keep(source(range(7)), lambda x: x % 3), 2):
        print(b)
    async for event in chat("a bc d"):
        print(event)
    nested = [(x, y) async for x in source("ab") for y in range(2)]
    print(nested, [w async for w in Words("")], [await asyncio.sleep(0, x) async for x in source([1, None])])
    results = await asyncio.gather(*[anext(source([n])) for n in range(3)])
    print(results)
    try:
        async for x in source([1, 0]):
            print(1 / x)
    except ZeroDivisionError as e:
        print(e)
    else:
        print("never")


asyncio.run(main())
