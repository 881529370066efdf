# fromisoformat, fromtimestamp, timestamp, timezones.
from datetime import datetime, date, timezone, timedelta
for s in ("2024-01-02", "2024-01-02T03:04", "2024-01-02 03:04:05", "2024-01-02T03:04:05.123", "2024-01-02T03:04:05Z", "2024-01-02T03:04:05+05:30", "20240102", "bad", "2024-13-01"):
    try: d = datetime.fromisoformat(s); print(d, d.tzinfo)
    except ValueError as e: print(e)
u = datetime(2024, 1, 1, tzinfo=timezone.utc); print(u.timestamp(), datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.5, tz=timezone.utc).isoformat(), u.astimezone(timezone(timedelta(hours=-5))), u.tzname(), u.utcoffset(), datetime(1970, 1, 2).timestamp(), date.fromisoformat("2024-02-03"))
try: datetime(2024, 1, 1) < u
except TypeError as e: print(e)
print(datetime(2024, 1, 1) == u, u == datetime(2024, 1, 1, 2, tzinfo=timezone(timedelta(hours=2))), datetime.now(timezone.utc).tzinfo, datetime.now().tzinfo, datetime.utcnow() is None)
