for 1 in x: pass
y = 1
