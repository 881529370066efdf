# An async agent: concurrent tools, a lock, sessions, and a sync facade.
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from typing import AsyncGenerator

LOG: list[str] = []


@asynccontextmanager
async def connect(name: str, fail: bool = False):
    LOG.append(f"open {name}")
    try:
        if fail:
            raise ConnectionError(f"cannot reach {name}")
        yield {"name": name, "calls": 0}
    finally:
        LOG.append(f"close {name}")


class Session:
    def __init__(self):
        self.items: dict[str, list] = {}
        self._lock = asyncio.Lock()

    async def add(self, sid: str, *new):
        async with self._lock:
            await asyncio.sleep(0)
            self.items.setdefault(sid, []).extend(new)
            return len(self.items[sid])


async def call_tool(server, name, delay, **args):
    server["calls"] += 1
    await asyncio.sleep(delay)
    if name == "bad":
        raise ValueError("tool failed")
    return f"{server['name']}.{name}({', '.join(f'{k}={v}' for k, v in args.items())})"


async def run(sid: str, session: Session, servers=("a", "b")) -> AsyncGenerator[dict, None]:
    async with AsyncExitStack() as stack:
        open_servers = [await stack.enter_async_context(connect(name)) for name in servers]
        jobs = [call_tool(s, "slow" if i else "fast", 0.01 * i, n=i) for i, s in enumerate(open_servers)]
        jobs.append(call_tool(open_servers[0], "bad", 0))
        for result in await asyncio.gather(*jobs, return_exceptions=True):
            if isinstance(result, BaseException):
                yield {"type": "error", "text": str(result)}
            else:
                yield {"type": "tool", "text": result}
        count = await session.add(sid, *(s["calls"] for s in open_servers))
        yield {"type": "done", "count": count}


async def invoke(sid, session, **kw):
    return [e["text"] async for e in run(sid, session, **kw) if e["type"] != "done"]


async def main():
    session = Session()
    async for event in run("s1", session):
        print(event)
    print(await asyncio.gather(invoke("s1", session), invoke("s2", session, servers=("z",))))
    print(session.items)
    agen = run("s3", session)
    print(await agen.__anext__())
    await agen.aclose()
    print(LOG[-2:], "s3" in session.items)
    try:
        async with connect("ok") as ok, connect("down", fail=True):
            print("never", ok)
    except ConnectionError as e:
        print(e, LOG[-4:])
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError:
        print("timed out")


asyncio.run(main())
