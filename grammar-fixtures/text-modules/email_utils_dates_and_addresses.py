# Dates and addresses as mail writes them.
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime, formataddr, formatdate, parseaddr, parsedate_to_datetime
print(formatdate(0), formatdate(1700000000, usegmt=True), formatdate(1700000000.5))
dt = datetime(2024, 2, 29, 13, 5, 9, tzinfo=timezone(timedelta(hours=-5)))
print(format_datetime(dt), format_datetime(datetime(2024, 1, 2)), format_datetime(dt.astimezone(timezone.utc), usegmt=True))
for text in ("Thu, 29 Feb 2024 13:05:09 -0500", "29 Feb 2024 13:05:09 GMT", "Mon, 01 Jan 2024 00:00 +0000", "1 Jan 24 10:00:00 -0000", "Wed, 14 Nov 2023 22:13:20 EST"):
    print(repr(parsedate_to_datetime(text)))
try:
    parsedate_to_datetime("not a date")
except ValueError as e:
    print(e)
print(parseaddr("Ann B <ann@x.org>"), parseaddr("ann@x.org"), parseaddr('"B, Ann" <a@b.c>'), formataddr(("Ann", "a@b.c")), formataddr(("B, Ann", "a@b.c")), formataddr(("", "a@b.c")))
