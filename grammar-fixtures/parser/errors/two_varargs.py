def f(*a, *b): pass
y = 1
