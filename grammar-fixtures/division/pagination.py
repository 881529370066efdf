# Ordinary uses of // and %.
def pages(total, size):
    return (total + size - 1) // size

print([pages(t, 10) for t in (0, 1, 10, 11)])
def clock(seconds):
    h, rest = divmod(seconds, 3600)
    m, s = divmod(rest, 60)
    return f"{h:02d}:{m:02d}:{s:02d}"
print(clock(0), clock(3661), clock(86399))
print([i % 3 for i in range(-4, 5)], (-1) % 12, (0 - 5) // 2)
mid = (3 + 8) // 2
print(mid, [10, 20, 30, 40, 50, 60][mid])
