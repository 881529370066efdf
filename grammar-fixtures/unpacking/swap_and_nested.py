# Swaps and deep patterns evaluate the whole right side first.
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
(a, [b, (c, *d)]), e = (1, [2, (3, 4, 5)]), 6
print(a, b, c, d, e)
xs = [10, 20, 30]
xs[0], xs[-1] = xs[-1], xs[0]
print(xs)
fib = (0, 1)
for _ in range(10):
    fib = (fib[1], sum(fib))
print(fib)
