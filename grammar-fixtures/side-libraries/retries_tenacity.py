# tenacity: stop, wait and retry conditions and their combinations, callbacks, RetryError, reraise, loops, async
import asyncio
from tenacity import (
    AsyncRetrying,
    RetryError,
    Retrying,
    TryAgain,
    retry,
    retry_if_exception,
    retry_if_exception_type,
    retry_if_not_exception_type,
    retry_if_result,
    stop_after_attempt,
    stop_after_delay,
    stop_never,
    wait_exponential,
    wait_fixed,
    wait_incrementing,
    wait_none,
)

calls: list[int] = []


def log(state):
    print("sleep", state.attempt_number, state.outcome.failed, round(state.next_action.sleep, 4), state.fn.__name__)


@retry(stop=stop_after_attempt(3), wait=wait_fixed(0.001), before_sleep=log, before=lambda s: print("before", s.attempt_number), after=lambda s: print("after", s.attempt_number))
def flaky(n, word="w"):
    calls.append(n)
    if len(calls) < n:
        raise ValueError(f"call {len(calls)}")
    return word * n


print(flaky(2))
calls.clear()
try:
    flaky(9, word="z")
except RetryError as e:
    print(type(e.last_attempt.exception()).__name__, e.last_attempt.exception(), e.last_attempt.attempt_number, e.last_attempt.failed)
    print(type(e.__cause__).__name__, isinstance(e, Exception))


@retry(reraise=True, stop=stop_after_attempt(2), wait=wait_none())
def loud():
    raise KeyError("k")


try:
    loud()
except KeyError as e:
    print("KeyError", e)


@retry(retry=retry_if_exception_type((OSError, TimeoutError)) | retry_if_result(lambda r: r is None), stop=stop_after_attempt(4) | stop_after_delay(30))
def mixed(values):
    value = values.pop(0)
    if isinstance(value, Exception):
        raise value
    return value


print(mixed([OSError("x"), None, 5]))
try:
    mixed([ValueError("straight")])
except ValueError as e:
    print("ValueError", e)
try:
    mixed([None] * 5)
except RetryError as e:
    print(e.last_attempt.result(), e.last_attempt.failed)


@retry(retry=retry_if_exception(lambda e: "again" in str(e)), stop=stop_after_attempt(3), retry_error_callback=lambda s: f"gave up after {s.attempt_number}")
def callback():
    raise RuntimeError("again")


print(callback())


@retry(stop=stop_after_attempt(2), retry=retry_if_not_exception_type(TypeError))
def again():
    calls.append(0)
    if len(calls) % 2:
        raise TryAgain
    return "tried again"


calls.clear()
print(again())
calls.clear()
for attempt in Retrying(stop=stop_after_attempt(3), wait=wait_none()):
    with attempt:
        calls.append(1)
        print("round", attempt.retry_state.attempt_number)
        if len(calls) < 2:
            raise ValueError("first")


async def main():
    async for attempt in AsyncRetrying(stop=stop_after_attempt(2), wait=wait_none(), reraise=True):
        with attempt:
            calls.append(2)
            if len(calls) < 4:
                raise ValueError("async")

    @retry(stop=stop_after_attempt(2), wait=wait_exponential(multiplier=0.001, min=0, max=0.01))
    async def work(x):
        calls.append(3)
        if len(calls) < 6:
            raise ValueError("w")
        return x + 1

    return await work(1)


print(asyncio.run(main()), calls)


@retry
def plain():
    calls.append(9)
    if len(calls) < 9:
        raise ValueError
    return len(calls)


print(plain(), flaky.__name__)
waits = [wait_fixed(2), wait_incrementing(start=1, increment=2, max=4), wait_exponential(multiplier=1, min=2, max=10)]


class State:
    def __init__(self, n):
        self.attempt_number = n


print([[wait(State(n)) for n in range(1, 6)] for wait in waits], stop_never(State(5)))
