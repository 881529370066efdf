# Precision, mixing with ints and floats, division, remainders and powers.
from decimal import Decimal as D, DivisionByZero, InvalidOperation, getcontext, localcontext

print(D("0.1") + D("0.2"), D("1.10") * 3, 2 - D("0.5"), D(1) / D(3), D(2) / 4, D("-7") // 2, D("-7") % 2, divmod(D("7.5"), 2), -D("0"), +D("1.00"), abs(D("-2")))
print(D(2) ** 10, D(2) ** -1, D(2) ** D("0.5"), D(10).sqrt(), D("1e10") + D("1e-10"), D("1e28") + D("0.5"), sum([D("0.1")] * 10), sum([D(1)], D(0)))
print(D("1.5") == 1.5, D("0.1") == 0.1, D(1) == 1, D("1.5") < 2, D(3) > 2.5, 1 in [D(1)], {D(1): "x"}[1], max(D(1), 2, D("1.5")))
for bad in (lambda: D(1) + 0.5, lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(-1).sqrt(), lambda: D(1) + "1", lambda: D("NaN") < 1, lambda: int(D("NaN")), lambda: D(1) // 0):
    try:
        print(bad())
    except (TypeError, DivisionByZero, InvalidOperation, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
with localcontext() as ctx:
    ctx.prec = 5
    print(D(1) / D(7), D("123456") + 1, D("123456"), +D("123456"))
print(D(1) / D(7), getcontext().prec)
prices = [D("19.99"), D("5.01"), D("0.005")]
total = sum(prices)
print(total, total.quantize(D("0.01")), (total * D("0.19")).quantize(D("0.01")), min(prices), sorted(prices, reverse=True))
