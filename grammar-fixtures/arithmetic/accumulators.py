# Accumulators that turn from int to float.
total, count, prod = 0, 0, 1
for x in (1, 2.0, 3): total += x; count += 1; prod *= x; print(total, prod, total / count, total // count, total % 2)
balance = 100
for op, n in (("-", 30), ("*", 1.1), ("+", 3)): balance = balance - n if op == "-" else balance * n if op == "*" else balance + n
print(round(balance, 2), int(balance), f"{balance:.2f}", balance > 79.99)
