with a:
    pass
x = 1 if 2
y = 1
