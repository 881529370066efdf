"""`id()` of an object

What differs: the number is another one, and counts up.
Cause: JavaScript has no addresses; the runtime numbers objects as they are asked for.
Workaround: compare with `is`, or give objects a number of their own.
Code: hash-value
"""

item = [1]
print(id(item))  # differs
