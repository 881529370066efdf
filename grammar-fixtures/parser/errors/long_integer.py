x = 10L
y = 1
