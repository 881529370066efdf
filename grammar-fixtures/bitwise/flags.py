# Masks and flags.
READ, WRITE, EXEC = 1, 2, 4
perm = READ | EXEC
print(perm & WRITE == 0, bool(perm & READ), perm ^ READ, perm & ~EXEC)
def bits(n):
    out = []
    while n:
        out.append(n & 1)
        n >>= 1
    return out[::-1]
print(bits(10), bits(2 ** 33), bin(10), (10).bit_count(), (255).bit_length())
print((1024).to_bytes(2, "big"), int.from_bytes(b"\x01\x02", "little"))
