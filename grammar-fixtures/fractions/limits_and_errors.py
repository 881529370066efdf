# Fractions from floats, texts and decimals; limited denominators; errors and mixed arithmetic.
from decimal import Decimal
from fractions import Fraction as F

print(F(0.1), F("0.1"), F("3/4"), F(" -7/14 "), F("1e-3"), F(Decimal("1.25")), F(6, -4), F(F(1, 2), F(3, 4)), F(True), F())
print(F(0.1).limit_denominator(), F("3.1415926535").limit_denominator(100), F(355, 113).limit_denominator(10), F(1, 3).limit_denominator(1))
for bad in (lambda: F(1, 0), lambda: F("x"), lambda: F("1/0"), lambda: F(1.5, 2), lambda: F("1 /2"), lambda: F(float("nan")), lambda: F(float("inf")), lambda: F(1) / 0, lambda: F(1) + "a", lambda: F(1, 2).limit_denominator(0), lambda: F([1]), lambda: F(1, "2")):
    try:
        print(repr(bad()))
    except (ZeroDivisionError, ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
a, b = F(1, 3), F(-5, 2)
print(a + 1, a + 0.5, 1 - a, a * 3, a / b, a // b, b % 1, divmod(b, a), -b, abs(b), a**2, a**-2, F(4, 9) ** F(1, 2), 2**F(2), F(2) ** 0.5)
print(round(b), round(a, 2), int(b), float(a), b.__floor__(), b.__ceil__(), a.numerator, b.denominator, bool(F(0)), a < 0.34, a == F(2, 6), F(2) == 2, hash(F(2)) == hash(2))
print(str(a), repr(a), f"{a}", [F(i, 4) for i in range(5)], sum([F(1, i) for i in range(1, 6)]), max(a, b, 0), sorted([0.5, F(1, 3), 1]))
