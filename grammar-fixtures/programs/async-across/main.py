import asyncio
import pipeline


async def main():
    async for item in pipeline.stream(3):
        print(item)
    print(await pipeline.total([1, 2, 3]))


asyncio.run(main())
