# Slices of lists with every shape of bounds.
xs = list(range(8))
print(xs[2:5], xs[:-2], xs[-3:], xs[::2], xs[::-1], xs[6:1:-2], xs[10:], xs[-100:2], xs[3:3])
print(xs[1:-1:3], xs[-1::-3], xs[:2:-1], xs[None:None])
part = xs[2:4]
part[0] = "changed"
print(xs, part)
n = 0
print(xs[-n:], xs[:-n or None], xs[n:])
print((1, 2, 3)[1:], range(10)[2:8:3], list(range(10)[::-2]))
