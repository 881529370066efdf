# Ints that leave the safe range, floats that look like ints, and both together.
def fact(n: int) -> int:
    return 1 if n <= 1 else n * fact(n - 1)
def fib(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
print(fact(25), fib(100), fact(5), f"{fact(22)}", str(fib(90)))
def poly(s: str) -> int:
    h = 0
    for c in s:
        h = (h * 31 + ord(c)) % (10**9 + 7)
    return h
print(poly("hello world" * 5))
def powmod(b, e, m):
    r = 1
    while e > 0:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r
print(powmod(123456789, 987654321, 10**9 + 7), pow(123456789, 987654321, 10**9 + 7))
total = 0
for i in range(1, 60):
    total += i ** 10
print(total)
h = 5381
for c in "some text":
    h = ((h << 5) + h) + ord(c)
print(h, h & 0xFFFFFFFF, h ^ 0xABCDEF, ~h, -h, h % 97, h // 3, -h // 3, h / 3)
n = 2**53
print(n, n + 1, n + 2, n == n + 1, (n + 1) - n, float(n + 1), n * 1.0, int(float(n)))
x: int = 9007199254740991
x += 1
print(x, x + 1, x + 2, x > 2**53, x == 2**53, [x][0] + 1)
def count(n: int) -> int:
    return n + 1
print(count(2**64), count(True), count(1.5), count(-2**63))
print(sum([2**60] * 20), max(2**60, 2**61), sum(range(10**6)), sum(x for x in [10**18, 10**18, 1]))
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print(collatz(27), collatz(837799), collatz(2**61 + 1))
def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a
print(gcd(2**80, 6**40), gcd(48, 18), gcd(0, 5))
print(1.0, 2 / 1, 4 // 2.0, 2 ** -1, 2.0 ** 3, 7 % 2.5, -7 % 3, -7 // 2, 7 // -2, -7 % -3, 0.1 + 0.2, 1e21, 1e16, 123456789012345680.0)
print(round(2.5), round(3.5), round(-0.5), round(2.675, 2), round(1234, -2), round(1e20), round(5.0), round(5.5, 0), -0.0, 0.0 * -1, abs(-0.0))
print(int("123") + 1, int("-7"), int(3.99), int(-3.99), int("ff", 16), int("0b101", 0), int(True), float("1e3"), float("inf"), -float("inf"), float("nan"))
print(10**20 // 7, 10**20 % 7, divmod(-7, 2), divmod(7.5, 2), 10**20 / 10**10, 3 * 1.0, 3 - 1.0, 5 // 1, 5.0 // 1)
print(1 == 1.0, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 1 < 1.5, True == 1, True + True, False * 5, -True)
avg = lambda xs: sum(xs) / len(xs)
print(avg([1, 2, 3]), avg([1, 2]), avg([1.5, 2.5]))
acc = 0.0
for i in range(4):
    acc += i
print(acc, acc == 6, f"{acc}", f"{acc:.2f}", f"{int(acc)}", [acc], {"a": acc})
k = 3
k /= 3
print(k); k *= 2; print(k); k //= 1; print(k); k = int(k); print(k)
print(0x7FFFFFFF + 1, 1 << 31, 1 << 32, 1 << 53, 1 << 64, (1 << 64) >> 60, -1 >> 3, 5 & -2, 5 | -8, 6 ^ -1)
bits = 0
for i in range(70):
    bits |= 1 << i
print(bits, bin(bits).count("1"), bits.bit_length())
