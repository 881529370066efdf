# str and repr of floats.
for x in (1.0, 0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 1.5e300, 5e-324, -0.0, 100.0, 1 / 3, 2.50, 1e22, 9999999999999998.0):
    print(x, repr(x), str(-x))
print(float("inf"), float("-inf"), float("nan"))
print([1.0, 2.5, -0.0], {"x": 3.0}, (1e100,))
