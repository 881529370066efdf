# Augmented assignment with every arithmetic operator.
n = 10
n += 5
n -= 3
n *= 2
print(n)
n //= 5
print(n)
n **= 3
print(n)
n %= 7
print(n)
n <<= 4
n |= 3
n &= 0b11110
n ^= 0b101
n >>= 1
print(n)
f = 7
f /= 2
print(f)
