# The error functions to the last digit, over all ranges of their approximations.
import math

for i in range(-66, 67, 3):
    x = i / 9.7
    print(x, math.erf(x), math.erfc(x))
for x in (0.0, -0.0, 1e-10, 1e-300, 30.0, float("inf"), float("-inf"), float("nan"), 6.0, 26.5, 5e-324):
    print(math.erf(x), math.erfc(x))
