# round uses banker's rounding and exact decimal values.
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 1e20)])
print(round(2.675, 2), round(1.005, 2), round(1234.5678, -2), round(1.25, 1), round(1.35, 1))
print(round(5), round(15, -1), round(25, -1), round(-15, -1), round(7, 2), round(True))
print(type(round(2.5)).__name__, type(round(2.5, 0)).__name__, round(2.5, None))
try:
    round(float("nan"))
except ValueError as e:
    print(e)
try:
    round("x")
except TypeError as e:
    print(e)
