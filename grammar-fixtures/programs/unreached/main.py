import used

print(used.X)
