None = 1
y = 1
