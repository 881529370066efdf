# Integers beyond 2^53 stay exact.
n = 2 ** 64
print(n, n + 1, n - 1, n * n, -n)
print(n // 3, n % 1000, -n // 7, -n % 7, divmod(n, -10))
print(2 ** 100 - 2 ** 99, 10 ** 30 // 10 ** 28)
print(9007199254740993, 9007199254740992 + 1, 9007199254740993 * 3)
print(3 ** 50, len(str(2 ** 200)))
