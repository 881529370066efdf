# Stacked decorators, their order of evaluation, class decorators with state, decorators on methods, optional arguments.
from functools import wraps

log = []


def tag(name):
    log.append(f"make {name}")

    def decorate(f):
        log.append(f"apply {name}")

        @wraps(f)
        def inner(*a, **k):
            return f"<{name}>{f(*a, **k)}</{name}>"

        return inner

    return decorate


@tag("b")
@tag("i")
def hello(who="you"):
    """Doc."""
    return f"hi {who}"


print(hello(), hello(who="me"), hello.__name__, hello.__doc__, hello.__wrapped__.__wrapped__(), log)


class Counted:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Counted
def add(a, b):
    return a + b


print(add(1, 2), add("a", "b"), add.calls)


def retry(f=None, *, times=2):
    if f is None:
        return lambda g: retry(g, times=times)

    def inner(*args):
        for attempt in range(1, times + 1):
            try:
                return f(*args), attempt
            except ValueError as e:
                error = e
        raise error

    return inner


class Service:
    seen = []

    @retry
    def once(self, n):
        self.seen.append(n)
        return n

    @retry(times=3)
    def flaky(self):
        self.seen.append("f")
        if len(self.seen) < 4:
            raise ValueError(len(self.seen))
        return "ok"

    @staticmethod
    @tag("s")
    def static(x):
        return x


print(Service().once(1), Service().flaky(), Service.seen, Service.static(5))
try:
    retry(int)("x")
except ValueError as e:
    print(e)
