def f(a, *): pass
y = 1
