# Assignment to slices with a step.
xs = list(range(6))
xs[::2] = ["a", "b", "c"]
print(xs)
xs[::-1] = range(6)
print(xs)
for bad in ([1], [1, 2, 3, 4]):
    try:
        xs[::2] = bad
    except ValueError as e:
        print(e)
try:
    xs[0:2] = 5
except TypeError as e:
    print(e)
xs[4:1] = ["x"]
print(xs)
