# A subclass of list: own methods, overridden append, slices, equality, concatenation, sorting.
import copy
import json


class Stack(list):
    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1]

    @property
    def size(self):
        return len(self)


s = Stack([1, 2])
s.push(3)
print(s, s.peek(), s.size, s.pop(), len(s), s == [1, 2], [1, 2] == s, s != [1])
print(isinstance(s, list), type(s).__name__, type(s[:1]).__name__, s[:1], s + [9], type(s + [9]).__name__)
print(json.dumps(s), repr(s), str(s), f"{s}", sorted(s, reverse=True), list(reversed(s)))
s += [5]
print(type(s).__name__, s)
s.extend((7, 8))
s.sort(reverse=True)
print(s, s.index(7), s.count(7), 7 in s, max(s))
print(type(copy.copy(s)).__name__, type(s.copy()).__name__, copy.deepcopy(s))
print(bool(Stack()), Stack("ab"), Stack())
a, b, *c = s
print(a, b, c)
s.tag = "x"
print(s.tag, s * 2)


class Loud(list):
    def __init__(self, items=(), name="n"):
        super().__init__(items)
        self.name = name

    def append(self, x):
        print("append", x)
        super().append(x)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Loud(super().__getitem__(i), self.name)
        return super().__getitem__(i % len(self))

    def __repr__(self):
        return f"Loud({super().__repr__()}, {self.name})"


l = Loud([1, 2, 3], name="z")
l.append(4)
print(l, l[5], l[1:3], l.name, len(l), [x for x in l])
l.insert(0, 0)
del l[1]
l[0] = 100
print(l)
