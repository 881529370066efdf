# A conversation store with namespaces, search and limits.
import json
from collections import OrderedDict, defaultdict, deque


class MemoryStore:
    def __init__(self, max_items: int = 3):
        self._spaces: dict[tuple, OrderedDict] = {}
        self.max_items = max_items
        self.log = deque(maxlen=5)

    def put(self, namespace: tuple, key: str, value: dict) -> None:
        space = self._spaces.setdefault(namespace, OrderedDict())
        if key in space:
            space.move_to_end(key)
        space[key] = value
        while len(space) > self.max_items:
            old, _ = space.popitem(last=False)
            self.log.append(("evict", namespace, old))
        self.log.append(("put", namespace, key))

    def get(self, namespace, key, default=None):
        try:
            return self._spaces[namespace][key]
        except KeyError:
            return default

    def search(self, prefix: tuple, *, query: str | None = None, limit: int = 10):
        found = []
        for namespace, space in self._spaces.items():
            if namespace[: len(prefix)] != prefix:
                continue
            for key, value in space.items():
                text = json.dumps(value, sort_keys=True).lower()
                score = text.count(query.lower()) if query else 0
                if query is None or score:
                    found.append((-score, namespace, key, value))
        found.sort(key=lambda hit: hit[:3])
        return [{"namespace": "/".join(ns), "key": key, "value": value} for _, ns, key, value in found[:limit]]

    def delete(self, namespace, key):
        del self._spaces[namespace][key]

    def __len__(self):
        return sum(len(space) for space in self._spaces.values())

    def __contains__(self, item):
        namespace, key = item
        return key in self._spaces.get(namespace, {})


store = MemoryStore()
print(bool(store), len(store))
for i, (user, text) in enumerate([("ann", "likes tea"), ("bob", "tea tea"), ("ann", "likes cats"), ("ann", "lives in Rome"), ("ann", "TEA drinker")]):
    store.put(("user", user), f"m{i}", {"text": text, "n": i})
store.put(("team", "x"), "rule", {"text": "no tea"})
print(len(store), bool(store), (("user", "ann"), "m0") in store, (("user", "bob"), "m1") in store)
for hit in store.search(("user",), query="tea"):
    print(hit)
print(store.search((), limit=2))
print(store.get(("user", "ann"), "m2"), store.get(("user", "zoe"), "m2"), store.get(("x",), "y", {}))
print(list(store.log))
try:
    store.delete(("user", "ann"), "m0")
except KeyError as e:
    print("KeyError", e)
by_user = defaultdict(list)
for (kind, user), space in store._spaces.items():
    by_user[kind].extend(f"{user}:{key}" for key in space)
print(dict(by_user), by_user["none"], len(by_user))
