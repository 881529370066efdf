assert x, y, z
y = 1
