# Slicing copies; assigning to a full slice keeps the alias.
a = [1, 2, 3]
b, c = a, a[:]
a[:] = [9]
print(a, b, c)
del b[:]
print(a, c)
c[1:1] = ["in", "serted"]
c[-1:] = []
print(c, c[::2], c[-2:][0])
