# backoff: on_exception and on_predicate, schedules, handlers and their details, giveup, what is raised, async
import asyncio
import backoff

calls: list[str] = []


class Busy(Exception):
    pass


def show(details):
    print(details["target"].__name__, details["tries"], round(details.get("wait", 0), 3), type(details.get("exception")).__name__)


@backoff.on_exception(backoff.expo, Busy, max_tries=4, jitter=None, factor=0.001, on_backoff=show, on_success=lambda d: print("ok", d["tries"]))
def flaky(times, *, word="x"):
    calls.append(word)
    if len(calls) < times:
        raise Busy(f"busy {len(calls)}")
    return len(calls)


print(flaky(3, word="y"))
calls.clear()
try:
    flaky(9)
except Busy as e:
    print("gave up:", e, len(calls))


@backoff.on_exception(backoff.constant, (Busy, KeyError), interval=0, max_tries=5, jitter=None, giveup=lambda e: "fatal" in str(e), on_giveup=[show])
def fatal():
    raise Busy("fatal")


try:
    fatal()
except Busy as e:
    print("at once:", e)


@backoff.on_exception(backoff.fibo, Busy, max_value=0.002, max_tries=2, jitter=None, raise_on_giveup=False)
def quiet():
    raise Busy("x")


print(quiet())
polls = iter([None, [], "done"])


@backoff.on_predicate(backoff.constant, interval=0, jitter=None, on_backoff=lambda d: print("again", d["value"], d["tries"]))
def poll():
    return next(polls)


print(poll())


@backoff.on_predicate(backoff.constant, lambda n: n < 3, interval=0, max_tries=2, jitter=None, on_giveup=lambda d: print("never", d["value"]))
def small():
    return 1


print(small())


@backoff.on_exception(backoff.expo, ValueError, max_tries=3, factor=0.001)
async def later(n):
    calls.append("later")
    if len(calls) < n:
        raise ValueError("no")
    return "yes"


calls.clear()
print(asyncio.run(later(2)), len(calls))
try:
    @backoff.on_exception(backoff.expo, Busy, max_tries=2)
    def other():
        raise TypeError("not mine")

    other()
except TypeError as e:
    print("TypeError", e)
g = backoff.expo(base=3, factor=2, max_value=30)
next(g)
print([next(g) for _ in range(4)])
f = backoff.fibo()
next(f)
print([next(f) for _ in range(6)])
print(0 <= backoff.full_jitter(2) <= 2, 3 <= backoff.random_jitter(3) <= 4, flaky.__name__)
