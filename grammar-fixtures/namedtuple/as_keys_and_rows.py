# Named tuples are dict keys, sort keys, JSON arrays and CSV rows.
import json
from collections import defaultdict, namedtuple
from operator import attrgetter, itemgetter

Key = namedtuple("Key", ["user", "day"])
Row = namedtuple("Row", "key amount note", defaults=("",))
rows = [Row(Key("ann", 2), 5), Row(Key("bob", 1), 7, "n"), Row(Key("ann", 2), 1), Row(key=Key(day=1, user="ann"), amount=-3)]
totals = defaultdict(int)
for row in rows:
    totals[row.key] += row.amount
print(dict(totals), totals["ann", 2], ("bob", 1) in totals)
print(sorted(totals), max(totals, key=attrgetter("day", "user")), sorted(rows, key=itemgetter(1))[0].amount)
print(json.dumps(rows), json.dumps(rows[0]._asdict()), json.dumps({"k": Key(1, None)}))
print(sorted(rows, key=lambda r: (r.key.day, -r.amount))[0], [r.key.user for r in rows if r.note])
for (user, day), amount in totals.items():
    print(user, day, amount)
users, days = zip(*totals)
print(users, days, set(users) == {"ann", "bob"}, getattr(rows[0], "amount"), hasattr(rows[0], "nope"))
Other = namedtuple("Other", "a b")
print(Other("ann", 2) == Key("ann", 2), Other("ann", 2) in totals, {Other(1, 2), Key(1, 2), (1, 2)})
print(Key(*"ab"), Key(**{"user": 1, "day": 2}), tuple(Key(1, 2)), list(Key(1, 2)), Key(1, 2) * 2)
