# A key function that waits, handed to something that calls it without waiting.
import functools
import time


def compare(a, b):
    time.sleep(0)
    return a - b


print(sorted([3, 1, 2], key=functools.cmp_to_key(compare)))
