# Construction, str, repr, arithmetic.
from datetime import timedelta as td
for t in (td(), td(days=1), td(hours=25, minutes=1), td(seconds=-1), td(days=-2, hours=3), td(milliseconds=1500), td(microseconds=1), td(weeks=2), td(days=0.5), td(minutes=90.5)): print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), bool(t))
print(td(hours=1) + td(minutes=30), td(days=1) * 3, td(days=1) / 2, td(days=1) / td(hours=6), td(days=1) // td(hours=5), td(days=1) % td(hours=5), -td(hours=1), abs(td(-1)), td(1) > td(hours=23), sum([td(1), td(2)], td()), td(seconds=60) == td(minutes=1), 2 * td(hours=1), td(days=7) // 2)
h, r = divmod(td(hours=5, minutes=7).seconds, 3600); print(f"{h:02}:{r // 60:02}", str(td(days=100, seconds=1)))
try: td(1) + 1
except TypeError as e: print(e)
