# Every function on edges: NaN, infinities, zeros, big ints, wrong types.
import math
inf, nan = math.inf, math.nan
print(math.sqrt(2), math.isqrt(10**40), math.gcd(12, 18, 0), math.gcd(), math.lcm(4, 6), math.lcm(0, 5), math.factorial(25), math.comb(50, 25), math.perm(5, 2), math.perm(4), math.comb(3, 5))
print(math.floor(-0.5), math.ceil(-0.5), math.trunc(-2.7), math.floor(1e300) == int(1e300), math.fabs(-0.0), math.copysign(1, -0.0), math.fmod(-7, 3), math.remainder(7, 4), math.modf(-2.5), math.frexp(10), math.ldexp(0.5, 5), math.fsum([0.1] * 10), math.prod([1, 2, 3.0]), math.prod([]), math.hypot(3, 4), math.hypot(), math.dist([0, 0], [3, 4]))
print(math.exp(1), math.expm1(1e-10), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.log(10**400), math.pow(2, 0.5), math.cbrt(8), math.exp2(10), math.degrees(math.pi), math.radians(180))
print(math.sin(1), math.cos(0), math.tan(1), math.asin(1), math.acos(1), math.atan(inf), math.atan2(-0.0, -1), math.sinh(1), math.cosh(1), math.tanh(inf), math.asinh(1), math.acosh(2), math.atanh(0.5), math.gamma(5), math.lgamma(0.5), math.erf(0), math.erfc(0))
print(math.isnan(nan), math.isinf(-inf), math.isfinite(1e308), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.nextafter(1, 2), math.ulp(1.0), math.tau, math.e)
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.exp(1000), lambda: math.floor(nan), lambda: math.ceil(inf), lambda: math.acos(2), lambda: math.fmod(1, 0), lambda: math.pow(-8, 1 / 3), lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.sqrt("4"), lambda: math.gcd(1.5, 2), lambda: math.gamma(0), lambda: math.floor("x"), lambda: math.log(2, 1), lambda: math.dist([1], [1, 2]), lambda: math.sin(inf), lambda: math.sqrt(None), lambda: math.pow(0, -1), lambda: math.atanh(1)):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
