# Removing while iterating by index and in reverse.
xs = [1, 2, 2, 3, 2]
for i in range(len(xs) - 1, -1, -1):
    if xs[i] == 2: del xs[i]
print(xs)
ys = list(range(10))
ys[:] = [y for y in ys if y % 3]
print(ys)
while 4 in ys: ys.remove(4)
print(ys, ys.index(5))
