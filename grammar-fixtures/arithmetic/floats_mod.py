# Floor division and modulo on floats follow the sign of the divisor.
for a, b in ((5.5, 2), (-5.5, 2), (5.5, -2), (-5.5, -2), (0.0, 3), (-1e-20, 3), (1, 0.1)):
    print(a // b, a % b, divmod(a, b))
print(float("inf") // 2, 5 % float("inf"), -5 % float("inf"))
print(1e308 * 10, -1e308 * 10, 1e-320 / 1e10)
