# nest_asyncio, where it is installed, lets a running loop run again; without it nothing changes.
import asyncio

try:
    import nest_asyncio

    nest_asyncio.apply()
except ImportError:
    pass


async def fetch(n):
    await asyncio.sleep(0)
    return n + 1


def get_loop():
    try:
        return asyncio.get_event_loop()
    except RuntimeError:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        return loop


def sync_fetch(n):
    return asyncio.new_event_loop().run_until_complete(fetch(n))


print(sync_fetch(1), [sync_fetch(n) for n in (2, 3)])
print(asyncio.iscoroutinefunction(fetch), asyncio.iscoroutinefunction(sync_fetch))
