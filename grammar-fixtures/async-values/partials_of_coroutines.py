# Partials of async functions: as attributes, in tables, called without waiting, given to loops, gathered, and asked whether they are coroutines.
import asyncio
import functools
import inspect


async def ask(model, text, *, loud=False):
    await asyncio.sleep(0)
    answer = f"{model}: {text}"
    return answer.upper() if loud else answer


def plain(model, text):
    return f"plain {model}: {text}"


class Desk:
    def __init__(self):
        self.ask = functools.partial(ask, "small")
        self.own = functools.partial(self._own, "big")
        self.table = {"a": functools.partial(ask, "t", loud=True), "p": functools.partial(plain, "t")}

    async def _own(self, model, text):
        return await ask(model, text)

    def run(self, text):
        return asyncio.run(self.ask(text)), asyncio.run(self.own(text))

    async def through(self, name, text):
        result = self.table[name](text)
        if inspect.isawaitable(result):
            return await result
        return result


async def main(desk):
    print(await desk.ask("one"), await desk.own("two"))
    print(await asyncio.gather(*[desk.ask(t) for t in "xy"]), await asyncio.gather(*map(desk.own, "z")))
    print(await desk.through("a", "three"), await desk.through("p", "four"))
    print(asyncio.iscoroutinefunction(desk.ask), inspect.iscoroutinefunction(desk.table["p"]))
    print(await functools.partial(desk.ask, loud=True)("five"))


desk = Desk()
print(desk.run("zero"))
asyncio.run(main(desk))
