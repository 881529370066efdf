# Builtins that read a generator which waits: what each asks for, and when it stops.
import time


def numbers(*items):
    for item in items:
        time.sleep(0)
        print("give", item)
        yield item
    print("end")


print(sum(numbers(1, 2, 3)))
print(sum(numbers(1, 2), 10))
print(any(n > 1 for n in numbers(1, 2, 3)))
print(all(n < 2 for n in numbers(1, 2, 3)))
print(any(numbers(0, 5, 6)))
print(all(numbers(1, 0, 6)))
print(min(numbers(3, 1, 2)), max(numbers(3, 1, 2)))
print(min(numbers(3, 1, 2), key=lambda n: -n))
print(min(numbers(), default="none"))
print(sorted(numbers(3, 1, 2)), sorted(numbers(3, 1, 2), reverse=True))
print(list(map(lambda n: n * 2, numbers(1, 2))))
print(list(filter(None, numbers(0, 1, 2))))
print(next(numbers(7, 8)))
print(next(numbers(), "nothing"))
print(list(zip(numbers(1, 2, 3), numbers("a", "b"))))
for i, n in enumerate(numbers("x", "y"), 1):
    print(i, n)
print(",".join(numbers("p", "q")))
print(",".join(str(n) for n in numbers(1, 2)))
print(dict(zip("ab", numbers(1, 2))))
print({n: n * n for n in numbers(2, 3)})
print(set(numbers(1, 1)) == {1}, tuple(numbers(4, 5)), frozenset(numbers(6)))
first, *rest = numbers(1, 2, 3)
print(first, rest)
a, b = numbers("l", "r")
print(a, b)
items = [0]
items.extend(numbers(1, 2))
items += numbers(3)
print(items)
print([*numbers(1, 2), 9])
print(2 in numbers(1, 2, 3))
print(5 not in numbers(1, 2))
try:
    next(numbers())
except StopIteration:
    print("stop")
try:
    x, y = numbers(1, 2, 3)
except ValueError as error:
    print(error)
