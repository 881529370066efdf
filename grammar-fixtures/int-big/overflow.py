# Conversions that do not fit a float.
for f in (lambda: float(10 ** 400), lambda: 10 ** 400 / 3.0, lambda: int(float("inf")), lambda: int(float("nan")), lambda: 2.0 ** 5000):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print(10 ** 400 // 10 ** 398, 10 ** 400 / 10 ** 399)
