# Cancelling tasks: what runs on the way out, and what the waiter sees.
import asyncio
log = []
async def worker(name):
    try:
        log.append(f"{name} start")
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise
    finally:
        log.append(f"{name} finally")
async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "survived"
async def main():
    t = asyncio.create_task(worker("a"))
    await asyncio.sleep(0)
    print(t.cancel(), t.done(), t.cancelled())
    try:
        await t
    except asyncio.CancelledError:
        print("main saw it", t.done(), t.cancelled())
    print(log, t.cancel())
    s = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    s.cancel()
    print(await s, s.cancelled())
    early = asyncio.create_task(worker("never"))
    early.cancel()
    print(await asyncio.gather(early, return_exceptions=True), log[-1])
    try:
        await asyncio.wait_for(worker("slow"), 0.01)
    except asyncio.TimeoutError as e:
        print("timeout", type(e).__name__, str(e) == "", log[-2:])
    async def inner():
        await asyncio.sleep(0.2)
        return "shielded"
    task = asyncio.create_task(inner())
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.001)
    except asyncio.TimeoutError:
        print(task.done(), await task)
    try:
        t.result()
    except asyncio.CancelledError:
        print("result raises")
asyncio.run(main())
