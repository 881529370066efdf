# An uncaught exception inside a coroutine ends the program.
import asyncio
async def work():
    print("working")
    await asyncio.sleep(0)
    raise LookupError("lost")
async def main():
    try: await work()
    finally: print("cleanup")
asyncio.run(main())
