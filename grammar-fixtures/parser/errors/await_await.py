# Two awaits in a row.
async def f():
    await await x
