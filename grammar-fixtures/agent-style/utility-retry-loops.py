# Retries with backoff, jitter from a seed, a budget, and a circuit that opens
import functools
import itertools
import random
from collections import deque


class RetryError(RuntimeError):
    def __init__(self, attempts, last):
        super().__init__(f"gave up after {attempts} attempts: {last!r}")
        self.attempts = attempts
        self.last = last


def backoff(base=0.5, factor=2, cap=8.0, jitter=None):
    delays = (min(cap, base * factor**n) for n in itertools.count())
    return delays if jitter is None else (d * (1 + jitter()) for d in delays)


def retrying(fn=None, *, attempts=3, on=(Exception,), delays=backoff, sleep=lambda s: None, logger=print):
    if fn is None:
        return functools.partial(retrying, attempts=attempts, on=on, delays=delays, sleep=sleep, logger=logger)

    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        last = None
        for attempt, delay in zip(range(1, attempts + 1), delays()):
            try:
                return fn(*args, **kwargs)
            except on as exc:
                last = exc
                logger(f"{fn.__name__} failed ({attempt}/{attempts}): {exc}; next in {delay:.2f}s")
                sleep(delay)
            else:
                logger("never")
            finally:
                wrapper.calls += 1
        raise RetryError(attempts, last) from last

    wrapper.calls = 0
    return wrapper


class Circuit:
    def __init__(self, threshold=0.5, window=4):
        self.results = deque(maxlen=window)
        self.threshold = threshold

    @property
    def is_open(self):
        return len(self.results) == self.results.maxlen and self.results.count(False) / len(self.results) >= self.threshold

    def __call__(self, fn):
        def guarded(*a, **k):
            if self.is_open:
                raise ConnectionError("circuit open")
            ok = False
            try:
                value = fn(*a, **k)
                ok = True
                return value
            finally:
                self.results.append(ok)
        return guarded


state = {"left": 2}


@retrying(attempts=4, on=(ValueError, KeyError))
def flaky(name, *, fail_with=ValueError):
    """Fails twice."""
    if state["left"]:
        state["left"] -= 1
        raise fail_with(name)
    return name.upper()


print(flaky("abc"), flaky.calls, flaky.__name__, flaky.__doc__)
state["left"] = 10
try:
    flaky("xyz", fail_with=KeyError)
except RetryError as e:
    print(e, e.attempts, type(e.last).__name__, e.__cause__ is e.last)
try:
    flaky("t", fail_with=TypeError)
except TypeError as e:
    print("not retried", e, flaky.calls)


@retrying
def plain(x):
    return 1 / x


print(plain(4))
random.seed(7)
print([f"{d:.3f}" for d in itertools.islice(backoff(jitter=lambda: random.uniform(0, 0.1)), 4)])
circuit = Circuit()
call = circuit(lambda x: 10 // x)
for x in (1, 0, 2, 0, 5, 5):
    try:
        print(call(x), list(circuit.results))
    except (ZeroDivisionError, ConnectionError) as e:
        print(type(e).__name__, e, list(circuit.results), circuit.is_open)
