# Exact fractions.
from fractions import Fraction as F
print(F(1, 2) + F(1, 3), F(6, 4), F("3/4"), F("0.25"), F(0.5), repr(F(1, 3)), F(1, 2) * 2, F(1, 2) == 0.5, float(F(1, 4)), int(F(7, 2)), F(7, 2) // 1, F(-7, 2) % 1, F(1, 2) ** 2, F(3, 1), F(5, 3).numerator, F(3.14159).limit_denominator(100), round(F(5, 2)), max(F(1, 2), F(2, 3)), F(1, 2) + 0.5, sum([F(1, 10)] * 10), F(1, -2), bool(F(0)), F(1, 2) < 1)
for f in (lambda: F(1, 0), lambda: F("x"), lambda: F(1.5, 2)):
    try: f()
    except (ZeroDivisionError, ValueError, TypeError) as e: print(type(e).__name__, e)
