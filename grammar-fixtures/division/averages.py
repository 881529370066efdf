# Averages, percentages and rounding.
def avg(xs): return sum(xs) / len(xs) if xs else 0
print(avg([1, 2]), avg([2, 2]), avg([]), avg([0.1, 0.2]), round(avg([1, 2, 2]), 2), f"{avg([1, 2, 2]):.2f}", 7 / 2 * 2, 6 / 2, 1 / 3, 2 / 3 * 100, int(7 / 2), 7 // 2, -7 // 2, int(-7 / 2), 10 / 4 == 2.5, 3 / 1, str(4 / 2), 100 * 3 / 7, 1e3 / 10, 5 / 2 // 1, 2 ** 31 / 2)
done, total = 3, 8; print(f"{done}/{total} ({done / total:.0%})", f"{done / total * 100:.1f}%", round(done / total * 100), "#" * int(done / total * 20))
