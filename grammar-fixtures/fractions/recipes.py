# Shares, ratios and sums that must come out exact.
from decimal import Decimal
from fractions import Fraction
shares = [Fraction(1, 3), Fraction(1, 4), Fraction(5, 12)]
print(sum(shares), [str(s) for s in shares], [float(s) for s in shares])
print([int(s * 1200) for s in shares], Fraction("1.1") + Fraction("2.2") == Fraction("3.3"), 1.1 + 2.2 == 3.3)
print(Fraction(Decimal("0.125")), Fraction.from_decimal(Decimal("-1.5")), Fraction(16, 10).limit_denominator(1))
def cf(x):
    out = []
    while True:
        out.append(x.numerator // x.denominator)
        x -= out[-1]
        if not x:
            return out
        x = 1 / x
print(cf(Fraction(415, 93)), cf(Fraction(-3, 2)))
from functools import reduce
print(reduce(lambda a, b: a * b, [Fraction(n, n + 1) for n in range(1, 50)]))
print({Fraction(1, 2): "half"}[Fraction(2, 4)], sorted({Fraction(1, 2), Fraction(2, 4)}), isinstance(Fraction(1), Fraction))
h = sum(Fraction(1, n) for n in range(1, 31))
print(h, h.denominator % 7)
