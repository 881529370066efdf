"""Text that is no Python

What differs: the statement is not translated.
Cause: CPython refuses the whole file; here the rest of it is translated.
Workaround: correct it.
Code: syntax-error
"""

print(1)
return 2  # differs
