(x for x in y) = 1
y = 1
