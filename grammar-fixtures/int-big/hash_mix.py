# A 64-bit hash loop, as programs write it with a mask.
def fnv(text):
    h = 0xCBF29CE484222325
    for b in text.encode():
        h ^= b
        h = (h * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return h

print(fnv(""), fnv("hello"), hex(fnv("agent")))
state = 42
for _ in range(5):
    state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    print(state >> 33, end=" ")
print()
