import a from b
y = 1
