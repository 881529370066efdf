# Recipe amounts as mixed numbers, Egyptian fractions and exact means.
from fractions import Fraction
from math import floor


def mixed(x: Fraction) -> str:
    whole, rest = divmod(abs(x), 1)
    sign = "-" if x < 0 else ""
    if not rest:
        return f"{sign}{whole}"
    return f"{sign}{whole} {rest}" if whole else f"{sign}{rest}"


def egyptian(x: Fraction) -> list[Fraction]:
    parts = []
    while x:
        unit = Fraction(1, -(-x.denominator // x.numerator))
        parts.append(unit)
        x -= unit
    return parts


def continued(x: Fraction) -> list[int]:
    out = []
    while True:
        out.append(floor(x))
        x -= out[-1]
        if x == 0:
            return out
        x = 1 / x


for text in ("7/3", "-9/4", "5", "0.125", "-1/2", "0"):
    print(text, mixed(Fraction(text)), mixed(Fraction(text) * 3 / 2))
print(egyptian(Fraction(4, 13)), continued(Fraction(415, 93)), sum(egyptian(Fraction(7, 15))) == Fraction(7, 15))
grades = [Fraction(g).limit_denominator(10) for g in (1.3, 2.7, 3.0)]
print(grades, sum(grades) / len(grades), float(sum(grades) / len(grades)))
