"""`type()` with three arguments

What differs: the class is not made.
Cause: members that only show at run time have no place in a TypeScript class.
Workaround: write the class out.
Code: dynamic-class
"""

Point = type("Point", (), {"x": 0})  # differs
print(Point.x)
