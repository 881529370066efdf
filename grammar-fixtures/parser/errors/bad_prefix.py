x = ur"a"
y = 1
