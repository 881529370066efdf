from a import *, b
y = 1
