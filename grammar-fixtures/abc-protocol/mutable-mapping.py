# Classes over Mapping and MutableMapping get the rest of a dict's methods; views, equality and what is missing
from collections.abc import Mapping, MutableMapping


class Upper(MutableMapping):
    def __init__(self, **items):
        self._items = {}
        self.update(items)

    def __getitem__(self, key):
        return self._items[key.upper()]

    def __setitem__(self, key, value):
        self._items[key.upper()] = value

    def __delitem__(self, key):
        del self._items[key.upper()]

    def __iter__(self):
        return iter(self._items)

    def __len__(self):
        return len(self._items)

    def __repr__(self):
        return f"Upper({self._items})"


class Squares(Mapping):
    def __getitem__(self, key):
        if key not in range(4):
            raise KeyError(key)
        return key * key

    def __iter__(self):
        return iter(range(4))

    def __len__(self):
        return 4


box = Upper(a=1, b=None)
print(box, box.get("A"), box.get("b", "default"), box.get("zz"), box.get("zz", 0), "a" in box, "q" in box)
print(list(box.keys()), list(box.values()), list(box.items()), len(box.items()), ("A", 1) in box.items(), 1 in box.values())
print(box.setdefault("c", [3]), box.setdefault("C", 4), box.pop("a"), box.pop("a", "gone"), len(box))
box.update({"x": 1}, y=2)
box.update([("z", 3)])
print(box, dict(box), {**box}, sorted(box), bool(box), box == {"B": None, "C": [3], "X": 1, "Y": 2, "Z": 3}, box != {})
print(box.popitem(), box.keys() & {"X", "Q"}, box.keys() - ["X"] == {"B", "C", "Y", "Z"} - {"Z"})
for action in (lambda: box["nope"], lambda: box.pop("nope"), lambda: Upper().popitem(), lambda: box.__delitem__("q")):
    try:
        print(action())
    except KeyError as error:
        print("KeyError", error)
box.clear()
print(box, bool(box), isinstance(box, Mapping), isinstance(box, MutableMapping), isinstance(Squares(), MutableMapping))
squares = Squares()
print(dict(squares), squares.get(3), squares.get(9, "no"), 2 in squares, 7 in squares, list(squares.items()), sum(squares.values()))
print(squares == {0: 0, 1: 1, 2: 4, 3: 9}, isinstance(squares, Mapping), max(squares, key=squares.get))
for key, value in squares.items():
    print(key, value, end=";")
print()
