# Exact decimal arithmetic, quantize, strings.
from decimal import Decimal as D, ROUND_HALF_UP, getcontext, InvalidOperation, DivisionByZero
print(D("0.1") + D("0.2"), D("1.10") * 2, D(1) / D(3), D("1.50"), repr(D("2")), D("10") // 3, D("-7") % 3, D("2") ** 3, D("1.005").quantize(D("0.01")), D("1.005").quantize(D("0.01"), ROUND_HALF_UP), D(0.1) == D("0.1"), D("1.0") == 1, D("1E+3"), D("1e3") + 0, -D("0"), abs(D("-1.2")))
print(f"{D('1234.567'):,.2f}", float(D("1.5")), int(D("2.9")), D("3.14").as_tuple(), D("1.20").normalize(), sum([D("0.1")] * 3), max(D(1), D("1.5")), round(D("2.5")), round(D("2.675"), 2), D("NaN").is_nan(), D(5).sqrt(), str(D("Infinity")), sorted([D("1.1"), D(1)]), hash(D(1)) == hash(1), D("1.1") < 1.2)
for f in (lambda: D("x"), lambda: D(1) / 0, lambda: D(1) + 1.5, lambda: D("0") / D("0")):
    try: f()
    except (InvalidOperation, DivisionByZero, TypeError) as e: print(type(e).__name__, e)
