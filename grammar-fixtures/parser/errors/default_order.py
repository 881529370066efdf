def f(a=1, b): pass
y = 1
