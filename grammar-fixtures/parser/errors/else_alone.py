else:
    x
y = 1
