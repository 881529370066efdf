# Keywords reach the function that a name holds now, where the name is defined twice
import functools


def retry(times, errors=(ValueError,)):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(*args, **options):
            print("first", times, errors)
            return fn(*args, **options)

        return inner

    return wrap


@retry(times=2)
def load(key):
    return key


print(load("a"))


def retry(times, errors=(ValueError,)):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(*args, **options):
            print("second", times, errors)
            return fn(*args, **options)

        return inner

    return wrap


@retry(errors=(KeyError,), times=4)
def load(key):
    return key * 2


print(load(key="b"))
