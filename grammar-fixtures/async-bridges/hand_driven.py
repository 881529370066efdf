# A synchronous generator that drives an async one by hand, step by step on its own loop.
import asyncio


async def words(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            print("give", i)
            yield f"w{i}"
    finally:
        print("closed")


def stream(n):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    source = words(n).__aiter__()
    try:
        while True:
            try:
                yield loop.run_until_complete(source.__anext__())
            except StopAsyncIteration:
                break
    finally:
        loop.run_until_complete(source.aclose())
        loop.close()


def stream_anext(n):
    loop = asyncio.new_event_loop()
    source = words(n)
    while True:
        try:
            item = loop.run_until_complete(anext(source))
        except StopAsyncIteration:
            break
        yield item
    loop.close()


def collect(n):
    async def gather_all():
        return [w async for w in words(n)]

    return asyncio.run(gather_all())


class Agent:
    def predict_stream(self, n):
        for word in stream(n):
            yield word.upper()

    def predict(self, n):
        return " ".join(self.predict_stream(n))


for word in stream(2):
    print("got", word)
print(list(stream_anext(2)))
print(collect(2))
agent = Agent()
print(agent.predict(3))
early = stream(5)
for word in early:
    print("early", word)
    if word == "w1":
        break
early.close()
print("after close")
