"""Complex numbers

What differs: the literal is not translated.
Cause: TypeScript has no complex numbers, and agents have no use for them.
Workaround: keep the two parts in two floats.
Code: complex-number
"""

x = 2j  # differs
print(x * x)
