# Durations are formatted from seconds; struct_time is a tuple with names.
import calendar
import time


def human(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = [(days, "d"), (hours, "h"), (minutes, "m"), (rest, "s")]
    return " ".join(f"{n}{unit}" for n, unit in parts if n) or f"{seconds * 1000:.0f}ms"


print([human(s) for s in (0, 0.25, 59.9, 60, 3661, 86400 * 2 + 5, 1e6)])
t = time.gmtime(86400 * 365)
print(tuple(t), t[:3], t.tm_wday, len(t), t == time.gmtime(86400 * 365), t > time.gmtime(0), max(t, time.gmtime(0)).tm_year)
print(calendar.timegm(t), calendar.timegm((2024, 2, 29, 12, 0, 0)), time.strftime("%d.%m.%y", t), time.strftime("%H:%M", time.gmtime(3599)))
year, month, *rest = t
print(year, month, rest, time.asctime(time.gmtime(0)), time.ctime(0), time.strftime("100%% %Y", t))
stamp = time.mktime(time.strptime("2024-03-31 12:30:15", "%Y-%m-%d %H:%M:%S"))
print(stamp, time.localtime(stamp).tm_min, time.gmtime(1e9).tm_yday, time.gmtime(1.9) == time.gmtime(1), time.gmtime(-1).tm_sec)
