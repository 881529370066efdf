# Dates in the words of users: relative days, ranges, business days, ISO with zones, durations as text
import calendar
import re
from datetime import date, datetime, time, timedelta, timezone

TODAY = date(2024, 2, 28)
WEEKDAYS = {name.lower(): i for i, name in enumerate(calendar.day_name)}


def parse_day(text, today=TODAY):
    text = text.strip().lower()
    simple = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if text in simple:
        return today + timedelta(days=simple[text])
    if m := re.fullmatch(r"in (\d+) (day|week|month)s?", text):
        n, unit = int(m[1]), m[2]
        if unit == "month":
            month = today.month - 1 + n
            year, month = today.year + month // 12, month % 12 + 1
            return today.replace(year=year, month=month, day=min(today.day, calendar.monthrange(year, month)[1]))
        return today + timedelta(**{f"{unit}s": n})
    if m := re.fullmatch(r"(next|last) (\w+)", text):
        ahead = (WEEKDAYS[m[2]] - today.weekday()) % 7 or 7
        return today + timedelta(days=ahead if m[1] == "next" else ahead - 7 if ahead != 7 else -7)
    for fmt in ("%Y-%m-%d", "%d.%m.%Y", "%B %d, %Y", "%d %b %y"):
        try:
            return datetime.strptime(text, fmt).date()
        except ValueError:
            continue
    raise ValueError(f"cannot read {text!r}")


def business_days(start, days):
    step = 1 if days >= 0 else -1
    current, left = start, abs(days)
    while left:
        current += timedelta(step)
        left -= current.isoweekday() < 6
    return current


def humanize(delta):
    total = int(delta.total_seconds())
    sign, total = ("-" if total < 0 else ""), abs(total)
    parts = []
    for unit, size in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        count, total = divmod(total, size)
        if count:
            parts.append(f"{count}{unit}")
    return sign + " ".join(parts) or "0s"


for text in ("today", " Tomorrow", "in 3 weeks", "in 1 month", "in 12 months", "next friday", "last wednesday", "next wednesday", "2024-02-29", "01.03.2024", "March 5, 2024", "7 Jul 23", "someday", "next foo", "2023-02-29"):
    try:
        found = parse_day(text)
        print(f"{text!r:>18} -> {found:%a %d %b %Y} week {found.isocalendar().week} day {found.timetuple().tm_yday}")
    except (ValueError, KeyError) as e:
        print(f"{text!r:>18} -> {type(e).__name__}: {e}")
print(business_days(TODAY, 3), business_days(TODAY, -5), business_days(TODAY, 0))
stamp = datetime.combine(TODAY, time(23, 30), tzinfo=timezone(timedelta(hours=-5)))
print(stamp.isoformat(), stamp.astimezone(timezone.utc), stamp.astimezone(timezone.utc).date() - TODAY)
print([humanize(timedelta(**kw)) for kw in ({"seconds": 59}, {"hours": 25, "seconds": 1}, {"days": -1, "minutes": 5}, {}, {"milliseconds": 900})])
print(datetime.fromisoformat("2024-02-28T10:00:00.123456+02:00").replace(microsecond=0).timestamp())
first = TODAY.replace(day=1)
print([(first + timedelta(days=7 * i)).strftime("%U/%W") for i in range(5)], max(TODAY, first), (TODAY - first) / 3, calendar.isleap(TODAY.year))
