if a:
    x
  y
z = 1
