# else on loops.
def find(xs, t):
    for i, x in enumerate(xs):
        if x == t: break
    else:
        return "none"
    return i
print(find([1, 2], 2), find([1, 2], 3), find([], 1))
n = 3
while n:
    n -= 1
    if n == 10: break
else: print("ended", n)
while True:
    break
else: print("never")
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0: break
    else: print(n, end=" ")
print()
for x in [1]:
    continue
else: print("else after continue")
