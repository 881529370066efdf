a = 1
x = "abc
y = 1
