# An uncaught TypeError from adding a number to text.
total = "total: "
print("before")
print(total + 5)
