# Objects that may be None in conditions: what is known of them inside, after an early return, and in a conditional expression.
import re
from datetime import date, timedelta


class Shelf:
    def __init__(self, name, items):
        self.name = name
        self.items = items

    def __len__(self):
        return len(self.items)


def pause(minutes):
    return timedelta(minutes=minutes) if minutes >= 0 else None


def told(minutes):
    gap = pause(minutes)
    if gap and gap.seconds > 60:
        return f"{gap.total_seconds()} s"
    text = str(gap.days) if gap else "no days"
    if not gap:
        return text
    return f"short: {gap.seconds}"


for minutes in (-1, 0, 1, 5):
    print(minutes, told(minutes))


def number(text):
    found = re.search(r"(\d+)-(\w)", text)
    if found and found.group(2) != "x":
        return found.group(1)
    if not found:
        return None
    return found.start()


print(number("a 12-b"), number("a 12-x"), number("nothing"))


def find(shelves, name):
    found = next((s for s in shelves if s.name == name), None)
    if found and found.items[0] != "rope":
        return found.items
    if not found:
        return "empty" if found is not None else "missing"
    return found.name.upper()


shelves = [Shelf("a", ["nail"]), Shelf("b", []), Shelf("c", ["rope"])]
print([find(shelves, name) for name in "abcd"])


def day(given):
    when = date(2024, 2, given) if given else None
    while when and when.month == 2:
        when += timedelta(days=7)
    return when and when.isoformat()


print(day(1), day(0))
