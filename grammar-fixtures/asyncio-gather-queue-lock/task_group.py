# A TaskGroup waits for its tasks and gives their results.
import asyncio
async def work(n):
    await asyncio.sleep(0.01 * n)
    return n * n
async def main():
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(work(n), name=f"job{n}") for n in (3, 1, 2)]
        print("inside", [t.done() for t in tasks])
    print([t.result() for t in tasks], [t.get_name() for t in tasks])
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(1)
    except TimeoutError:
        print("timed out")
    async with asyncio.timeout(1) as scope:
        await asyncio.sleep(0)
    print(scope.expired())
    print(asyncio.current_task() is not None, asyncio.current_task().get_name().startswith("Task-"))
asyncio.run(main())
