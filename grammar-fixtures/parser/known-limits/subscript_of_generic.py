a: list[int][0]
b = 1
