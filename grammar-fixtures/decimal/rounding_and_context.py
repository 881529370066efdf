# Rounding modes, precision, formatting, special values.
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal, InvalidOperation, getcontext, localcontext
D = Decimal
for r in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP):
    print(r, [str(D(x).quantize(D("1"), rounding=r)) for x in ("2.5", "-2.5", "1.1", "-1.1", "0.5")], D("1.005").quantize(D("0.01"), r))
print(D("0.1") + D("0.2"), D(1) / D(3), D("1e5"), D("1E+3") + 0, D("-0"), D(0.1), D("1_000.50"), D((1, (1, 2), -1)), D(2) ** D("0.5"), D(2).sqrt(), D(7) // D(2), D(-7) // 2, D(-7) % 3, divmod(D(7), 2), -D("1.10"), abs(D(-1)), D("1.10").normalize(), D("100").normalize(), D("1.0") == 1, D("1.0") == 1.0, hash(D("1.0")) == hash(1), D("NaN") == D("NaN"), D("Infinity") > 1, D("-inf"), sum([D("0.1")] * 3), max(D(1), D(2)), sorted([D("1.5"), 1, 2.0]), round(D("2.675"), 2), round(D("2.5")), int(D("-2.7")), float(D("0.1")), D("1.23").as_tuple(), D("1.50").adjusted(), D("123.456").as_integer_ratio(), bool(D("0.0")), D("3.14").to_integral_value(), D("1.1").compare(D("1.2")))
print(f"{D('1234567.891'):,.2f}", f"{D('0.5'):.0%}", f"{D('1.5'):>8}", f"{D('1E+10'):f}", f"{D('12345'):.2e}", f"{D('1.10')}", str(D("1E-10")), repr(D("5")), "%s %.2f" % (D("1.5"), D("2.345")), D("12.30").quantize(D(".1")))
with localcontext() as ctx:
    ctx.prec = 5; print(D(1) / D(3), D("123456") + 1)
print(getcontext().prec, D(1) / D(7)); getcontext().prec = 10; print(D(2).sqrt())
for bad in (lambda: D("x"), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D("NaN") > 1, lambda: D(1) + 1.5, lambda: D(None), lambda: D("1e9").quantize(D("1e-9")), lambda: D(-1).sqrt(), lambda: int(D("NaN")), lambda: D("1") + "1", lambda: int(D("Infinity"))):
    try:
        print(bad())
    except (InvalidOperation, ZeroDivisionError, TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
