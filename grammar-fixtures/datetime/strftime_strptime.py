# strftime and strptime directives.
from datetime import datetime, date
d = datetime(2024, 3, 5, 14, 7, 9, 4500)
for f in ("%Y-%m-%d", "%H:%M:%S.%f", "%d/%m/%y", "%A %B %d", "%a %b", "%I:%M %p", "%j", "%U %W %w %u", "%%", "%c", "%x %X", "%y%m", "%F %T", "text é", "%Z|%z|", "%G-W%V"): print(f, "->", d.strftime(f))
print(datetime.strptime("2024-01-02", "%Y-%m-%d"), datetime.strptime("5 Mar 24 02:30 PM", "%d %b %y %I:%M %p"), datetime.strptime("2024-01-02T03:04:05.600+0200", "%Y-%m-%dT%H:%M:%S.%f%z"), f"{d:%d.%m.%Y}", "{:%H}".format(d), date(2024, 1, 1).strftime("%A"))
for a in (("2024-1-x", "%Y-%m-%d"), ("2024-01-02 z", "%Y-%m-%d"), ("13", "%m"), ("2023-02-30", "%Y-%m-%d")):
    try: print(datetime.strptime(*a))
    except ValueError as e: print(e)
