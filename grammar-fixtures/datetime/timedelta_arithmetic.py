# Normal forms, arithmetic with numbers, text and limits.
from datetime import timedelta as td
print(td(days=-1, hours=5), td(hours=25), repr(td(1, 2, 3)), td(), repr(td()), td(weeks=1, milliseconds=1), td(microseconds=-1), td(seconds=0.1), td(days=1.5), td(seconds=-0.5), str(td(days=2, seconds=1)), td(minutes=90).total_seconds(), td(microseconds=1).total_seconds())
a, b = td(hours=2), td(minutes=30)
print(a + b, a - b, b - a, a * 3, 3 * b, a * 0.5, a / b, a / 4, a // b, a // 7, a % td(minutes=50), divmod(a, td(minutes=50)), -a, abs(-b), +a, a > b, a == td(minutes=120), sorted([a, b]), bool(td()), hash(a) == hash(td(seconds=7200)), {a: 1}[td(minutes=120)], sum([a, b], td()), max(a, b), a != 7200)
print(td.max, td.min, td.resolution, td(days=-1).days, td(seconds=-1).seconds, td(microseconds=999999).microseconds, round(td(seconds=10) / td(seconds=3), 3), (-a) // b, a / 3.0, td(days=10**8))
for bad in (lambda: td(days=10**10), lambda: a + 1, lambda: a / 0, lambda: a // td(), lambda: td("x"), lambda: td(hours="1"), lambda: td(seconds=float("nan")), lambda: td.max + td(1)):
    try:
        print(bad())
    except (OverflowError, TypeError, ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
