del f()
y = 1
