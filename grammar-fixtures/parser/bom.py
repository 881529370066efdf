x = "é"
y = x
