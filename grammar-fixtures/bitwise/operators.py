# Bitwise operators on small, negative and large ints.
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3)
print(-5 & 3, -5 | 3, -5 ^ 3, ~-5, -1 >> 1, -8 >> 2, -1 << 4)
print(1 << 31, 1 << 32, 1 << 40, 0xFFFFFFFF & -1, 0xFFFFFFFF >> 4, 2 ** 40 | 1)
print(True & False, True | False, True ^ True, True & 3)
try:
    1 << -1
except ValueError as e:
    print(e)
