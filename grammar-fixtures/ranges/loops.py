# Ordinary loops with range.
for i in range(3):
    i += 10
    print(i, end=" ")
print(i)
n = 3
for k in range(n):
    n = 100
print(k, n)
for i in range(len("ab") - 1, -1, -1):
    print("ab"[i], end="")
print()
for i in range(0):
    pass
print(i, [j * j for j in range(10, 0, -4)])
total = 0
for a in range(1, 4):
    for b in range(a, 4):
        total += a * b
print(total)
