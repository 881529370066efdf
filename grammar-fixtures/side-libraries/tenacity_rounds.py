# Rounds of Retrying and AsyncRetrying: what a block raises decides, other errors go through, results that are told.
from tenacity import Retrying, AsyncRetrying, RetryError, stop_after_attempt, wait_none, retry_if_exception_type, retry_if_result, wait_fixed
import asyncio


class Busy(Exception):
    pass


def flaky(state):
    state["n"] += 1
    if state["n"] < 3:
        raise Busy(f"try {state['n']}")
    return f"done after {state['n']}"


def plain():
    state = {"n": 0}
    for attempt in Retrying(stop=stop_after_attempt(5), wait=wait_none(), retry=retry_if_exception_type(Busy)):
        with attempt:
            print("attempt", attempt.retry_state.attempt_number)
            result = flaky(state)
    return result


def gives_up():
    try:
        for attempt in Retrying(stop=stop_after_attempt(2)):
            with attempt:
                raise Busy("always")
    except RetryError as e:
        print("RetryError", e.last_attempt.attempt_number, repr(e.last_attempt.exception()))


def reraises():
    try:
        for attempt in Retrying(stop=stop_after_attempt(2), reraise=True):
            with attempt:
                raise Busy("always")
    except Busy as e:
        print("Busy", e)


def other_error():
    try:
        for attempt in Retrying(stop=stop_after_attempt(4), retry=retry_if_exception_type(Busy)):
            with attempt:
                raise ValueError("other")
    except ValueError as e:
        print("ValueError", e)


def on_result():
    n = 0
    for attempt in Retrying(stop=stop_after_attempt(5), retry=retry_if_result(lambda r: r is None)):
        with attempt:
            n += 1
            result = None if n < 3 else n
        if not attempt.retry_state.outcome.failed:
            attempt.retry_state.set_result(result)
    print("result", result, n)


def leaves():
    for attempt in Retrying(stop=stop_after_attempt(3)):
        with attempt:
            return "left"


async def waits():
    state = {"n": 0}
    async for attempt in AsyncRetrying(stop=stop_after_attempt(5), wait=wait_fixed(0.01)):
        with attempt:
            await asyncio.sleep(0)
            print("async attempt", attempt.retry_state.attempt_number)
            result = flaky(state)
    return result


print(plain())
gives_up()
reraises()
other_error()
on_result()
print(leaves())
print(asyncio.run(waits()))
