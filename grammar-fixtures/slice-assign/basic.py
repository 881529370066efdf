# Assignment to slices.
xs = [1, 2, 3, 4, 5]
alias = xs
xs[1:3] = ["a", "b", "c"]
print(xs, alias is xs)
xs[:0] = [0]
xs[len(xs):] = [9, 10]
print(xs)
xs[2:4] = []
print(xs)
xs[:] = "new"
print(alias)
xs[1:2] = range(3)
print(xs)
