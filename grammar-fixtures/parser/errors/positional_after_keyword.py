f(a=1, b)
y = 1
