# Retries around functions and generators that wait, written by hand and as decorators.
import functools
import time

attempts = []


def retry(times, exceptions=(Exception,), delay=0):
    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return fn(*args, **kwargs)
                except exceptions as error:
                    print("retry", fn.__name__, attempt, error)
                    if attempt == times:
                        raise
                    time.sleep(delay)

        return wrapper

    return decorate


def retry_stream(times):
    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    yield from fn(*args, **kwargs)
                    return
                except ConnectionError as error:
                    print("restart", error)
                    time.sleep(0)
            raise RuntimeError("gave up")

        return wrapper

    return decorate


@retry(3)
def ask(question):
    time.sleep(0)
    attempts.append(question)
    if len(attempts) < 3:
        raise ValueError(f"attempt {len(attempts)}")
    return f"answer to {question}"


@retry(2, exceptions=(KeyError,))
def never():
    time.sleep(0)
    raise KeyError("always")


@retry(2)
def gives_generator(n):
    for i in range(n):
        time.sleep(0)
        yield i
        if i == 1:
            raise ValueError("not retried: it runs later")


broken = [True]


@retry_stream(2)
def stream(n):
    for i in range(n):
        time.sleep(0)
        if broken[0] and i == 1:
            broken[0] = False
            raise ConnectionError("lost")
        yield i


print(ask("q"), ask.__name__)
try:
    never()
except KeyError as error:
    print("gave", error)
try:
    for i in gives_generator(3):
        print(i)
except ValueError as error:
    print(error)
print(list(stream(3)))


class Client:
    calls = 0

    @retry(3)
    def send(self, text):
        time.sleep(0)
        Client.calls += 1
        if Client.calls == 1:
            raise OSError("down")
        return text * 2


print(Client().send("ab"), Client.calls)
