# Containers that functions, attributes and closures change after they were made.
def add(xs, v):
    xs.append(v)
    return xs
a = [1, 2, 3]
b = add(a, 2.0)
print(a, sum(a), [x * 2 for x in a], f"{a[3]}", a[3] + 1)
class Stack:
    def __init__(self, items=None):
        self.items = items or []
    def push(self, x):
        self.items.append(x)
    def pop(self):
        return self.items.pop()
    def peek(self):
        return self.items[-1] if self.items else None
s = Stack()
for x in [1, "two", 3.0, None, True]:
    s.push(x)
print(s.items, [f"{i}" for i in s.items], s.peek(), str(s.pop()))
shared = [1]
t = Stack(shared)
t.push("x")
print(shared, shared[1] * 2)
d = {}
d.setdefault("k", []).append(1)
d.setdefault("k", []).append("s")
for k, vs in d.items():
    for v in vs:
        print(k, f"{v}", v * 2)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = "x"
grid[1] = [True, None, 1.0]
for row in grid:
    print(" ".join(str(c) for c in row), [f"{c}" for c in row])
def outer():
    n = 0
    log = []
    def inc(by=1):
        nonlocal n
        n += by
        log.append(n)
        return n
    inc(); inc(2.5); inc(True)
    return n, log
print(outer())
counter = 0
def bump(v):
    global counter
    counter = counter + v
bump(1); bump(0.5); bump(1)
print(counter, f"{counter}")
x = 5
for i in range(3):
    if i == 1:
        x = "str"
    print(x, f"{x}", x * 2)
def opt(flag, v=None):
    if flag:
        v = v or 10
    if v is None:
        return "none"
    return v + 1
print(opt(True), opt(False), opt(False, 2.0), opt(True, 0))
def multi(v):
    if isinstance(v, bool):
        return "bool"
    if isinstance(v, int):
        return f"int {v + 1}"
    if isinstance(v, (list, tuple)):
        return f"seq {len(v)}"
    if isinstance(v, str):
        return v.upper()
    return repr(v)
print([multi(v) for v in [True, 1, 2**70, [1], (1, 2), "a", None, 1.0, {1: 2}]])
