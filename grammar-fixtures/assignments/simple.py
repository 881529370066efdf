# Plain, typed and tuple assignment; rebinding to another type.
name = "agent"
count: int = 3
total: float
total = 1.5
x = y = count
x += 1
print(name, count, total, x, y)
name = 42
print(name, type(name).__name__)
a, b = 1, 2
a, b = b, a
print(a, b)
