# Decorators of the program around functions that wait: plain, parametrised, stacked, classes, on methods; with wraps and without.
import functools
import time

log = []


def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        log.append(f"> {fn.__name__}")
        try:
            return fn(*args, **kwargs)
        finally:
            log.append(f"< {fn.__name__}")

    return wrapper


def retry(times, swallow=(ValueError,)):
    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(times):
                try:
                    return fn(*args, **kwargs)
                except swallow as e:
                    last = e
                    log.append(f"attempt {attempt} of {fn.__name__}: {e}")
            raise RuntimeError(f"{fn.__name__} failed {times} times") from last

        wrapper.times = times
        return wrapper

    return decorate


class Counted:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.fn(*args, **kwargs)


def cached(fn):
    store = {}

    def inner(key):
        if key not in store:
            store[key] = fn(key)
        return store[key]

    inner.store = store
    return inner


def optional_arguments(fn=None, *, prefix="-"):
    if fn is None:
        return lambda f: optional_arguments(f, prefix=prefix)

    def inner(*args):
        return f"{prefix}{fn(*args)}"

    return inner


@timed
@retry(3)
def flaky(state):
    time.sleep(0)
    state.append(1)
    if len(state) < 3:
        raise ValueError(f"no {len(state)}")
    return f"ok after {len(state)}"


@retry(times=2, swallow=(KeyError, ValueError))
@timed
def always(x):
    time.sleep(0)
    raise KeyError(x)


@Counted
def fetch(name, *, upper=False):
    """Fetches."""
    time.sleep(0)
    return name.upper() if upper else name


@cached
def expensive(key):
    time.sleep(0)
    log.append(f"computed {key}")
    return key * 2


@optional_arguments
def plain(x):
    time.sleep(0)
    return x


@optional_arguments(prefix="+")
def marked(x, y):
    time.sleep(0)
    return x + y


class Desk:
    def __init__(self):
        self.seen = []

    @timed
    def answer(self, text):
        time.sleep(0)
        self.seen.append(text)
        return text[::-1]

    @retry(2)
    def sometimes(self, text):
        self.seen.append(text)
        if len(self.seen) % 2 == 1:
            raise ValueError(text)
        return self.answer(text)

    @staticmethod
    @timed
    def shape(n):
        time.sleep(0)
        return [n] * n

    @classmethod
    @timed
    def make(cls):
        time.sleep(0)
        return cls()


print(flaky([]))
try:
    always("k")
except RuntimeError as e:
    print(e, repr(e.__cause__))
print(fetch("a"), fetch("b", upper=True), fetch.calls, fetch.__name__, fetch.__doc__)
print(expensive(2), expensive(2), expensive.store)
print(plain(1), marked(1, 2), flaky.__name__, flaky.__wrapped__.__name__, always.times)
desk = Desk.make()
print(desk.answer("abc"))
desk.seen.append("x")
desk.seen.append("x")
desk.seen.pop()
print(desk.sometimes("xy"), desk.seen, Desk.shape(2))
print(log)
