# else of async for and of loops over generators; loop variables in the else; an else that breaks the outer loop.
import asyncio


async def stream(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def find(n, wanted):
    async for i in stream(n):
        if i == wanted:
            found = f"found {i}"
            break
    else:
        found = f"no {wanted} in {n}"
    return found


async def main():
    print(await find(3, 1), await find(3, 9), await find(0, 0))
    async for i in stream(2):
        continue
    else:
        print("else sees", i)


asyncio.run(main())
for row in [[1, 3], [2, 4], [5]]:
    for cell in row:
        if cell % 2 == 0:
            break
    else:
        continue
    print("first row with an even:", row, cell)
    break
else:
    print("none")
for a in range(3):
    for b in range(3):
        if a * b == 1:
            print("break at", a, b)
            break
    else:
        if a == 2:
            break
        print("full", a)
else:
    print("never")


def raises():
    try:
        for x in (1, 0):
            1 / x
        else:
            return "else"
    except ZeroDivisionError:
        return f"left by error at {x}"


print(raises(), [any(p for p in range(2, n) if n % p == 0) for n in range(2, 6)])
