# An invoice with exact amounts.
from decimal import ROUND_HALF_UP, Decimal
lines = [("a", 3, "19.99"), ("b", 1, "0.015"), ("c", 2, "100")]
total = Decimal(0)
for name, n, price in lines:
    amount = (n * Decimal(price)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    total += amount
    print(f"{name:<3}{n:>3}{Decimal(price):>10}{amount:>10.2f}")
tax = (total * Decimal("0.22")).quantize(Decimal("0.01"))
print(total, tax, total + tax, float(total), str(total), total > 200, {"t": total})
