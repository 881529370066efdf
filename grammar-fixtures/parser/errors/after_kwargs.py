def f(**k, a): pass
y = 1
