# Layers that wrap errors: decorators, with blocks and loops that raise from, the root cause found by walking.
from contextlib import contextmanager
from functools import wraps


class AppError(Exception):
    def __init__(self, message, code=1):
        super().__init__(message)
        self.code = code


def wrapped(*kinds):
    def decorate(f):
        @wraps(f)
        def inner(*args):
            try:
                return f(*args)
            except kinds as e:
                raise AppError(f"{f.__name__} failed: {e}", code=len(args)) from e

        return inner

    return decorate


@wrapped(ValueError, ZeroDivisionError)
def parse(text):
    return 10 // int(text)


@contextmanager
def layer(name):
    try:
        yield name
    except AppError as e:
        raise RuntimeError(name) from e


def root(e):
    while e.__cause__ is not None:
        e = e.__cause__
    return e


for text in ("2", "x", "0"):
    try:
        with layer("outer"), layer("inner") as name:
            print(parse(text), name)
    except RuntimeError as e:
        print(e, "|", e.__cause__, "|", e.__cause__.code, "|", type(root(e)).__name__, root(e).args)
try:
    parse(None)
except TypeError as e:
    print(type(e).__name__, e.__cause__)
errors = []
for n in range(2):
    try:
        raise AppError(n) from (errors[-1] if errors else None)
    except AppError as e:
        errors.append(e)
print(errors[1].__cause__ is errors[0], errors[0].__cause__)
