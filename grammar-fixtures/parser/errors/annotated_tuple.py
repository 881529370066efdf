a, b: int
y = 1
