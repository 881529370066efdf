# Ints and floats print differently through arithmetic.
total = 0
for price in (1.5, 2.5):
    total += price
print(total, total / 2, total * 2, int(total))
avg = 10 / 5
print(avg, [avg], {"avg": avg}, f"{avg}", str(avg) + "!")
x = 3.0
print(x == 3, x, x // 1, x % 2, -x, abs(x), max(x, 2), sum([x, 1]), sum([1, 2]), sum([], 0.0))
print(2 ** 2.0, 4 ** 0.5, 1e0, 5 // 1.0)
ratio = 50 / 100
print(ratio * 100, int(ratio * 100), round(ratio * 100))
