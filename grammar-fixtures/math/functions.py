# Functions and constants of math.
import math
print(math.pi, math.e, math.inf, math.nan, math.tau, math.sqrt(16), math.floor(2.7), math.ceil(2.1), math.floor(-2.1), math.trunc(-2.7), math.fabs(-3), math.factorial(20), math.gcd(12, 18, 8), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.isqrt(17))
print(math.pow(2, 3), math.exp(0), math.log(1), math.log(8, 2), math.log2(8), math.log10(1000), math.hypot(3, 4), math.dist([0, 0], [3, 4]), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(2.5), math.frexp(8), math.ldexp(1, 3), math.degrees(math.pi), round(math.sin(math.pi / 2), 9), round(math.atan2(1, 1), 6), math.prod([1, 2, 3.0]), math.fsum([0.1] * 10), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(1, 1 + 1e-10), round(math.cbrt(27), 9), math.exp2(3), math.remainder(7, 4))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.factorial(2.5), lambda: math.exp(1000), lambda: math.sqrt("4"), lambda: math.gcd(1.5)):
    try: print(f())
    except (ValueError, OverflowError, TypeError) as e: print(type(e).__name__, e)
