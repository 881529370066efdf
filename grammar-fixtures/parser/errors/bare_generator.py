f(a for a in b, c)
y = 1
