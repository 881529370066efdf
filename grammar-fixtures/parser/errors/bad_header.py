if x y:
    a
c = 1
