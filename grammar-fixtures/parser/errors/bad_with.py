with open(x) as f, as g:
    pass
y = 1
