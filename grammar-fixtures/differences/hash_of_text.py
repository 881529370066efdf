"""`hash()` of a text

What differs: the number is another one.
Cause: CPython's hash is seeded anew in each process; the runtime's is fixed.
Workaround: use `hashlib` for a number that is stored or shown.
Code: hash-value
"""

print(hash("agent"))  # differs
