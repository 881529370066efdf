# Slices with defaults, negatives, steps.
s = "abcdefgh"
print(s[2:5], s[:3], s[5:], s[:], s[-3:], s[:-3], s[2:-2])
print(s[::2], s[1::3], s[::-1], s[5:2:-1], s[-1:-4:-1], s[2:100], s[100:], s[5:2])
print(s[-100:3], s[None:2], s[:0], repr(s[3:3]))
n = 3
print([s[i:i + n] for i in range(0, len(s), n)])
try:
    s[::0]
except ValueError as e:
    print(e)
