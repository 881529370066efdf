try:
    a
except A, e:
    b
c = 1
