# Dates in prompts, windows and parsing of API stamps.
from datetime import datetime, timedelta, timezone
now = datetime(2024, 2, 28, 23, 59, 30, tzinfo=timezone.utc)
print(f"Today is {now:%A, %B %d, %Y}. It is {now.strftime('%H:%M')} UTC.", now.isoformat(), (now + timedelta(minutes=1)).date(), (now - timedelta(days=30)).strftime("%Y-%m-%d"), now.isoformat().replace("+00:00", "Z"))
for s in ("2024-02-28T23:00:00Z", "2024-02-28T23:59:00+00:00", "2024-03-01"):
    d = datetime.fromisoformat(s.replace("Z", "+00:00")); d = d if d.tzinfo else d.replace(tzinfo=timezone.utc)
    age = now - d; print(s, age, age.total_seconds(), age.days, "future" if age < timedelta(0) else "past", int(age / timedelta(minutes=1)))
print((datetime(2024, 12, 31) - datetime(2024, 1, 1)).days, datetime(2024, 5, 5).replace(day=1) - timedelta(days=1), [d.strftime("%a") for d in (now + timedelta(days=i) for i in range(3))])
