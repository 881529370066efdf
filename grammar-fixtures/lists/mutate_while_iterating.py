# Iterating a list that changes.
xs = [1, 2, 3, 4]
for x in xs:
    if x == 2:
        xs.remove(x)
    print(x, end=" ")
print(xs)
ys = [1]
for y in ys:
    if len(ys) < 5:
        ys.append(y * 2)
print(ys)
for z in list(ys):
    if z > 2:
        ys.remove(z)
print(ys)
it = iter([1, 2, 3])
print([(a, next(it, None)) for a in it])
