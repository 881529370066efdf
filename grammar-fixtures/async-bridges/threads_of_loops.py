# A loop in a thread of its own, with a queue between it and the synchronous consumer.
import asyncio
import queue
import threading


async def produce(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
    if n == 3:
        raise ValueError("three")


def bridge(make):
    items = queue.Queue()
    done = object()

    def work():
        async def pump():
            try:
                async for item in make():
                    items.put(item)
            except Exception as error:
                items.put(error)
            finally:
                items.put(done)

        asyncio.run(pump())

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    while True:
        item = items.get()
        if item is done:
            break
        if isinstance(item, Exception):
            raise item
        yield item
    thread.join()


print(list(bridge(lambda: produce(2))))
try:
    for item in bridge(lambda: produce(3)):
        print("item", item)
except ValueError as error:
    print("error", error)

result = {}


def in_thread():
    async def main():
        await asyncio.sleep(0)
        result["value"] = 42

    asyncio.run(main())


thread = threading.Thread(target=in_thread)
thread.start()
thread.join()
print(result)
