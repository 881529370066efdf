x = f"{a!z}"
y = 1
