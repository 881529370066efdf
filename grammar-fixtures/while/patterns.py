# while loops with break, continue, walrus, complex conditions.
n, steps = 27, 0
while n != 1:
    n = 3 * n + 1 if n % 2 else n // 2
    steps += 1
print(steps)
data = list("abc")
while data and (x := data.pop()) != "a": print(x)
i = 0
while True:
    i += 1
    if i % 2: continue
    if i > 6: break
    print(i, end=" ")
print()
lo, hi = 0, 100
while lo < hi:
    mid = (lo + hi) // 2
    if mid * mid < 50: lo = mid + 1
    else: hi = mid
print(lo)
while 0: pass
while []: pass
print("done")
