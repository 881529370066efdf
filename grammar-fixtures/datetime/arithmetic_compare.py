# Differences, comparison, sorting, ranges.
from datetime import datetime, date, timedelta
a, b = datetime(2024, 1, 31, 12), datetime(2024, 3, 1)
print(b - a, (b - a).days, (b - a).total_seconds(), a + timedelta(days=1, hours=13), a - timedelta(weeks=5), a < b, max(a, b), date(2024, 3, 1) - date(2024, 2, 1), date(2024, 12, 31) + timedelta(1), sorted([b, a])[0] == a, a == datetime(2024, 1, 31, 12))
print([str(date(2024, 2, 27) + timedelta(days=i)) for i in range(4)], (a.date() - date(2024, 1, 1)).days, {date(2024, 1, 1): "k"}[date(2024, 1, 1)], a.date() == date(2024, 1, 31), datetime.combine(date(2024, 1, 1), a.time()), datetime.min, date.max)
for f in (lambda: a + 1, lambda: a - "x", lambda: a + b, lambda: a < date(2024, 1, 1), lambda: date(9999, 12, 31) + timedelta(1)):
    try: f()
    except (TypeError, OverflowError) as e: print(type(e).__name__, e)
