from shared import count, bump

bump()
value = count
print("third", value)
