# ISO forms, formats, odd inputs and their errors.
from datetime import date, datetime, time, timedelta, timezone
for s in ("2024-02-29", "2024-02-29T13:05", "2024-02-29 13:05:09.123", "2024-02-29T13:05:09.123456+05:30", "2024-02-29T13:05:09Z", "20240229T130509", "2024-W09-4", "2024-02-29T13:05:09,5", "2024-02-29T13"):
    d = datetime.fromisoformat(s); print(s, "|", d, "|", repr(d), "|", d.isoformat(timespec="milliseconds"))
d = datetime(2024, 2, 5, 3, 4, 5, 67, tzinfo=timezone(timedelta(hours=-3, minutes=-30), "X"))
print(d.strftime("%Y %y %m %d %H %I %p %M %S %f %z %Z %j %U %W %w %u %a %A %b %B %c %x %X %% %G-%V é"), f"{d:%d/%m/%Y}", format(d, ""), d.isocalendar(), d.timetuple(), d.utctimetuple().tm_hour, d.timestamp(), d.ctime(), d.tzname(), d.utcoffset(), d.dst(), d.weekday(), d.isoweekday(), d.toordinal(), d.date(), d.time(), d.timetz(), d.replace(hour=0, tzinfo=None), d.astimezone(timezone.utc))
for s, f in (("05/02/2024 3PM", "%d/%m/%Y %I%p"), ("Mon Feb  5 2024", "%a %b %d %Y"), ("2024-02-05T03:04:05.5+0100", "%Y-%m-%dT%H:%M:%S.%f%z"), ("24 036", "%y %j"), ("12:00 UTC", "%H:%M %Z"), ("99", "%y"), ("68", "%y"), ("2024 10 1", "%G %V %u")):
    print(s, datetime.strptime(s, f))
print(datetime(2024, 1, 31) + timedelta(days=30), datetime(2024, 3, 1) - datetime(2024, 2, 1), date(2024, 3, 1) - date(2023, 3, 1), datetime.combine(date(2024, 1, 1), time(5, 6)), datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.5, timezone.utc), datetime.min, datetime.max, date.min, datetime(2024, 1, 1) < datetime(2024, 1, 2), datetime(2024, 1, 1, tzinfo=timezone.utc) == datetime(2024, 1, 1, 1, tzinfo=timezone(timedelta(hours=1))), datetime(2024, 1, 1) == date(2024, 1, 1), time(1) < time(2), time.fromisoformat("04:05:06.7"), date.fromisocalendar(2024, 1, 1), time(1, 2).isoformat(), bool(time(0)), timezone.utc, repr(timezone(timedelta(hours=1))), hash(date(2024, 1, 1)) == hash(date(2024, 1, 1)))
for bad in (lambda: datetime(2024, 2, 30), lambda: datetime(0, 1, 1), lambda: datetime.fromisoformat("nope"), lambda: datetime.strptime("a", "%Y"), lambda: datetime.strptime("2024", "%Q"), lambda: date(2024, 13, 1), lambda: time(24), lambda: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=timezone.utc), lambda: datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc), lambda: datetime.max + timedelta(1), lambda: date.fromisoformat("2024-1-1"), lambda: timezone(timedelta(hours=25)), lambda: datetime(2024, 1, 1) + 5, lambda: datetime(2024, 1, 1) < date(2024, 1, 1), lambda: datetime.strptime("2024-01-01x", "%Y-%m-%d"), lambda: datetime(2024, 1, 1, tzinfo="utc"), lambda: time(1) + timedelta(1)):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
