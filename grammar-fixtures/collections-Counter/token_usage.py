# Token and tool usage is summed per user and per tool with counters in a dict of counters.
from collections import Counter, defaultdict

events = [
    {"user": "ann", "tool": "search", "tokens": 120},
    {"user": "bob", "tool": "sql", "tokens": 40},
    {"user": "ann", "tool": "search", "tokens": 80},
    {"user": "ann", "tool": None, "tokens": 0},
    {"user": "cy", "tool": "sql"},
]
tokens: Counter = Counter()
tools: defaultdict[str, Counter] = defaultdict(Counter)
for event in events:
    tokens[event["user"]] += event.get("tokens", 1)
    tools[event["user"]][event["tool"]] += 1
print(tokens, dict(tools))
for user, count in tokens.most_common():
    favourite, times = max(tools[user].items(), key=lambda pair: (pair[1], str(pair[0])))
    print(f"{user:<5}|{count:>5}|{favourite!s:^8}|{times}")
everything = sum(tools.values(), Counter())
print(everything, everything.total(), sum(tokens.values()))
print({user: round(n / tokens.total(), 3) for user, n in tokens.items()})
print(Counter(len(word) for word in "a bb cc ddd".split()) == {1: 1, 2: 2, 3: 1})
print(repr(Counter(b=1, a=1)), str(Counter()), Counter("hello")["l"], Counter("hello").get("x"))
