# zoneinfo across a daylight-saving change.
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo
ny, rome = ZoneInfo("America/New_York"), ZoneInfo("Europe/Rome")
for m in (1, 7):
    d = datetime(2024, m, 1, 12, tzinfo=ny); print(d, d.utcoffset(), d.tzname(), d.astimezone(rome), d.astimezone(ZoneInfo("UTC")).isoformat(), d.dst())
print(datetime(2024, 3, 10, 1, 30, tzinfo=ny) + timedelta(hours=1), str(ny), ny.key)
try: ZoneInfo("No/Where")
except Exception as e: print(type(e).__name__)
