with a as 1: pass
y = 1
