# Asserts as preconditions in functions, loops, comprehension helpers and generators; code after them still runs as narrowed.
from typing import Optional


def length(text: Optional[str]) -> int:
    assert text is not None, "text is required"
    return len(text)


print(length("abc"), length(""))
try:
    length(None)
except AssertionError as e:
    print(e)


def positive(n):
    assert n > 0 and not isinstance(n, bool), n
    return n


def collect(values):
    out = []
    for value in values:
        try:
            out.append(positive(value))
        except AssertionError as e:
            out.append(("bad", e.args[0]))
    return out


print(collect([1, 0, True, 2.5]))


def countdown(n):
    while True:
        assert n >= 0
        yield n
        n -= 1


seen = []
try:
    for n in countdown(2):
        seen.append(n)
except AssertionError:
    print(seen, "stopped")
a, b = [1, 2], [1, 2]
assert a == b and a is not b and len(a) == len(b) != 3
assert not (a != b), "equal"
assert (lambda x: x)(a) is a
print("done")
