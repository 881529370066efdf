# Methods and attributes of floats.
print((2.0).is_integer(), (2.5).is_integer(), (0.5).as_integer_ratio(), (3.25).hex())
print(float.fromhex("0x1.8p1"), (-1.5).conjugate(), (1.5).real, (1.5).imag)
import math
import sys
print(sys.float_info.max, sys.float_info.epsilon, math.isclose(0.1 + 0.2, 0.3))
print(int(2.9), int(-2.9), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5))
