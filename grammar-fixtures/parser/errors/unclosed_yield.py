x = (yield
y = 1
