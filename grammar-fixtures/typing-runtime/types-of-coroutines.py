# types.CoroutineType and its like are the classes that type() gives
import asyncio
import types


async def wait():
    return 1


async def last(coroutine):
    print(await coroutine)


async def stream():
    yield 1


def count():
    yield 1


coroutine, agen, gen = wait(), stream(), count()
kinds = [types.CoroutineType, types.AsyncGeneratorType, types.GeneratorType, types.FunctionType, types.NoneType]
for value in (coroutine, agen, gen, count, None, 5):
    print([type(value) is kind for kind in kinds], [isinstance(value, kind) for kind in kinds])
print([kind.__name__ for kind in kinds], type(coroutine) == types.CoroutineType)
asyncio.run(last(coroutine))
