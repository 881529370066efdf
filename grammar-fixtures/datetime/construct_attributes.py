# Construction, attributes, str, isoformat, replace.
from datetime import datetime, date, time, timezone, timedelta
d = datetime(2024, 2, 29, 13, 5, 9, 120)
print(d, repr(d), d.isoformat(), d.isoformat(" ", "seconds"), d.date(), d.time(), d.year, d.weekday(), d.isoweekday(), d.isocalendar()[1], d.timetuple().tm_yday)
print(date(2024, 1, 5), repr(date(2024, 1, 5)), time(1, 2), d.replace(year=2025, day=1), datetime(2024, 1, 1).isoformat(), d.replace(microsecond=0), str(datetime(2024, 1, 1, tzinfo=timezone.utc)), date.today() == datetime.now().date())
for f in (lambda: date(2023, 2, 29), lambda: datetime(2024, 13, 1), lambda: datetime(2024, 1, 1, 25), lambda: datetime(2024, 1), lambda: d.replace(year=2023)):
    try: f()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
