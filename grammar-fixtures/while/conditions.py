# while over Python truthiness: lists that empty, pops, walrus reads, chained comparisons, objects with __bool__ and __len__.
stack = [[1, [2]], 3]
flat = []
while stack:
    top = stack.pop()
    if isinstance(top, list):
        stack.extend(reversed(top))
        continue
    flat.append(top)
print(flat)
lines = iter(["a", "b", "", "c"])
while line := next(lines):
    print(line, end=" ")
print(next(lines))
n, steps = 27, 0
while n != 1:
    n, steps = (n // 2, steps + 1) if n % 2 == 0 else (3 * n + 1, steps + 1)
print(steps)
d = {"a": 1, "b": 2}
while d:
    print(d.popitem(), end=" ")
print(d)
low, high = 0, 10
while 0 <= low < high <= 10:
    low, high = low + 3, high - 1
print(low, high)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        self.n -= 1
        return self.n > 0


c = Countdown(4)
turns = 0
while c:
    turns += 1
print(turns, c.n)
text = "  x "
while text and text[0] == " ":
    text = text[1:]
print(repr(text))
x = 1.0
while x > 0:
    last, x = x, x / 2
print(last)
