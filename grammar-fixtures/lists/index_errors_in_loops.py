# Off-by-one errors raise instead of giving nothing.
xs = [1, 2, 3]
try:
    for i in range(len(xs)): print(xs[i] - xs[i + 1])
except IndexError as e: print("IndexError", e)
def safe(xs, i): return xs[i] if -len(xs) <= i < len(xs) else None
print([safe(xs, i) for i in (-4, -3, 0, 2, 3)])
