"""`__file__`

What differs: it is the path of the emitted file.
Cause: the program that runs is the TypeScript one.
Workaround: take paths from the configuration.
Code: module-attribute
"""

print(__file__)  # differs
