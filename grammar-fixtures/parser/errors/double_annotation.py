x: int: str
y = 1
