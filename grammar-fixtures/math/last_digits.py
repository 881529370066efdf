# The last digit of powers, exponentials, logarithms and angles, which JavaScript's own functions round otherwise.
import math

balance = 1000.0
for year in range(1, 41):
    print(year, balance * 1.05**year, 1.0175**-year)
for i in range(1, 60):
    x = i * 0.37 - 9
    y = i * 0.73
    print(math.exp(x), math.log(y), math.sin(x), math.cos(x), math.tan(x), math.pow(y, x), math.atan2(x, y))
    print(math.hypot(x, y), math.atan(x), math.asin(i / 63), math.acos(-i / 63), math.cosh(x), y**0.5, y**3)
print(math.sin(1e22), math.cos(123456789.0), math.tan(1e300), math.log(10**400), math.log2(3**500))
