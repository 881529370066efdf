# Classes over Sequence and MutableSequence get iteration, membership, index, count and what changes a list
from collections.abc import MutableSequence, Sequence


class Window(Sequence):
    def __init__(self, items):
        self._items = tuple(items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Window(self._items[index])
        return self._items[index]

    def __len__(self):
        return len(self._items)

    def __repr__(self):
        return f"Window{self._items}"


class Numbers(MutableSequence):
    def __init__(self, *items):
        self._items = list(items)

    def __getitem__(self, index):
        return self._items[index]

    def __setitem__(self, index, value):
        self._items[index] = value

    def __delitem__(self, index):
        del self._items[index]

    def __len__(self):
        return len(self._items)

    def insert(self, index, value):
        self._items.insert(index, int(value))


window = Window("abca")
print(list(window), "b" in window, "z" in window, window.index("a"), window.index("a", 1), window.count("a"), window[1:3])
print(list(reversed(window)), [*window], len(window), max(window), dict(enumerate(window)), isinstance(window, Sequence))
numbers = Numbers(3, 1)
numbers.append("7")
numbers.extend([5.5, True])
numbers += [9]
print(list(numbers), numbers.pop(), numbers.pop(0), numbers.index(7), 5 in numbers, sorted(numbers))
numbers.reverse()
numbers.remove(7)
print(list(numbers), sum(numbers), isinstance(numbers, MutableSequence), isinstance(window, MutableSequence))
for action in (lambda: numbers.remove(100), lambda: numbers[10], lambda: Numbers().pop(), lambda: window.index("q")):
    try:
        print(action())
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
numbers.extend(numbers)
print(list(numbers))
numbers.clear()
print(len(numbers), list(numbers), bool(numbers))
