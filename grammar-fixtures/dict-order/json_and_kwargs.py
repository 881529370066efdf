# Order that travels: **kwargs, json round trips with numeric keys, sort_keys, class vars, defaultdict, grouping.
import json
from collections import Counter, defaultdict


def order(**kw):
    return list(kw)


print(order(z=1, a=2, **{"m": 3, "b": 4}))
text = '{"10": 1, "2": {"b": 1, "a": 2}, "x": null, "1": []}'
data = json.loads(text)
print(list(data), json.dumps(data), json.dumps(data) == text)
print(json.dumps(data, sort_keys=True))
print(json.dumps({3: "c", 1: "a", None: 0, True: 1, 2.5: 2}))


class Record:
    def __init__(self, **fields):
        for name in reversed(list(fields)):
            setattr(self, name, fields[name])


print(vars(Record(a=1, b=2, c=3)))
groups = defaultdict(list)
for word in ["pear", "fig", "plum", "kiwi", "apple"]:
    groups[len(word)].append(word)
print(dict(groups), list(groups))
print(Counter("mississippi"), list(Counter("mississippi")), Counter("mississippi").most_common(2))
inverted = {v: k for k, v in {"a": 1, "b": 2, "c": 1}.items()}
print(inverted, {**inverted, 1: "again"})
seen = {}
for i, c in enumerate("abcab"):
    seen.setdefault(c, []).append(i)
print(seen, list(seen.items())[0], sorted(seen, reverse=True))
users = json.loads('{"7": "g", "3": "c"}')
users["1"] = "a"
print(users, [int(k) for k in users], max(users), min(users.items()))
