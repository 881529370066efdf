# Big ints from powers, library constants and arguments, where annotations say int.
def inc(x: int) -> int:
    return x + 1
print(inc(3), inc(10**20), inc(int("99999999999999999999")))
KB = 2**10
print(KB * 4, 2**53 + 1, (2**64) % 7, -(3**40))
def mean(xs: list[int]) -> float:
    return sum(xs) / len(xs)
print(mean([1, 2]), mean([10**20, 1]))
def area(r: float) -> float:
    return 3 * r ** 2
print(area(2), area(2.5), 7 ** 2, 2 ** -1, (-8) ** 3, 2 ** 0.5)
n = 3
print(n ** 2, 10 ** n, (n + 1) ** 2 + 1)
import time, sys
print(sys.maxsize + 1, hash(10) + 1)
x = 1 << 70
print(inc(x), x >> 3, x & 0xFF, x | 1, ~x, x ^ 5)
