f(True=2)
y = 1
