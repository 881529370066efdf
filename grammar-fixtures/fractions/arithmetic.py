# Exact arithmetic with ints, floats and each other.
from fractions import Fraction
import math
F = Fraction
print(F(3, 6), F("0.25"), F("3/9"), F(0.5), F(" -7 "), F("1e-2"), F(), F(F(1, 2)), F(-1, -2), F(1, -2), repr(F(1, 3)), F(True))
a, b = F(1, 3), F(1, 2)
print(a + b, a - b, a * b, a / b, a // b, a % b, -a, abs(-a), +a, a ** 2, a ** -2, F(4, 9) ** 0.5, 2 ** F(2), F(2) ** F(1, 2), divmod(F(7, 2), F(2)))
print(a + 1, 1 - a, a * 2.0, 1 / a, a + 0.5, 2 // a, 7 % F(2, 3), sum([F(1, 10)] * 10))
print(a == 1 / 3, F(1, 2) == 0.5, F(2) == 2, a < b, a <= 0.4, F(1, 2) in {F(2, 4): 1}, hash(F(2)) == hash(2), max(a, b), sorted([b, a, 0.4]), bool(F(0)), a < float("inf"))
print(round(F(5, 2)), round(F(7, 3), 2), int(F(-7, 2)), math.floor(F(-7, 2)), math.ceil(F(-7, 2)), math.trunc(F(7, 2)), float(F(1, 3)), F(22, 7).limit_denominator(5), F(math.pi).limit_denominator(1000), F(0.1), F(0.1).limit_denominator())
print(F(5, 3).numerator, F(5, 3).denominator, F(5, 3).as_integer_ratio(), F.from_float(0.75), f"{F(1, 3)}", str(F(4, 2)), [F(2**70, 3), F(1, 2**70) < F(1, 2**69)])
for bad in (lambda: F(1, 0), lambda: F("x"), lambda: F("1/0"), lambda: F(1.5, 2), lambda: F(float("nan")), lambda: F(float("inf")), lambda: a / 0, lambda: F(None), lambda: F("1 / 2"), lambda: a + "x", lambda: F(0) ** -1):
    try:
        print(bad())
    except (ZeroDivisionError, ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
