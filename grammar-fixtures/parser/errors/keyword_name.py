class = 1
y = 1
