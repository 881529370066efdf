# Big integers, exact sums and products.
import math
print(math.isqrt(0), math.isqrt(2**64 - 1), math.gcd(2**100, 6**50), math.lcm(2**40, 3**30), math.factorial(0), math.factorial(20) == 2432902008176640000, math.comb(100, 3), math.perm(20, 20))
print(math.fsum([1e100, 1.0, -1e100]), sum([1e100, 1.0, -1e100]), math.fsum([]), math.fsum([math.inf, 1]), math.prod([0.5, 4], start=10), math.prod(range(1, 6)))
class Half:
    def __float__(self): return 0.5
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
    def __index__(self): return 6
print(math.sqrt(Half()), math.floor(Half()), math.ceil(Half()), math.trunc(Half()), math.gcd(Half(), 4))
print(math.floor(2.5), math.ceil(2**70), math.floor(True), math.trunc(1e20), round(2.5), round(-1.5), math.copysign(0.0, -1), math.modf(math.inf), math.frexp(0.0), math.ldexp(1, -1080))
print(math.log(2**10, 2), math.log2(2**1000), math.log10(10**50), math.log(1e-320), math.hypot(1e200, 1e200), math.dist((1, 2, 3), (4, 5, 6)))
