# Averages and spreads of ints, floats, fractions and decimals, and their errors.
import statistics as s
from decimal import Decimal
from fractions import Fraction
data = [1, 2, 2, 3, 4, 7, 9]
print(s.mean(data), s.fmean(data), s.median(data), s.median_low([1, 2, 3, 4]), s.median_high([1, 2, 3, 4]), s.median([1, 2, 3, 4]), s.mode("aabbb"), s.multimode("aabb"), s.multimode([]), s.variance(data), s.pvariance(data), s.stdev(data), s.pstdev(data), s.quantiles(data), s.quantiles(data, n=10), s.quantiles(data, n=4, method="inclusive"), s.harmonic_mean([40, 60]), s.geometric_mean([54, 24, 36]), s.median_grouped([1, 2, 2, 3]))
print(s.mean([Fraction(1, 2), 1]), s.mean([Decimal("0.1"), Decimal("0.3")]), s.mean([0.1] * 3), s.mean([1, 2]), s.mean([1e308, 1e308]), s.fmean([1, 2], weights=[3, 1]), s.covariance([1, 2, 3], [1, 5, 7]), s.correlation([1, 2, 3], [1, 5, 7]), s.linear_regression([1, 2, 3], [1, 5, 7]), s.mean([True, False]), s.mean({1: 2, 3: 4}), s.mean(range(5)), s.mean(x for x in (1, 2)), s.median(["a", "b", "c"]), s.pvariance([1, 1]), s.stdev([1.5, 2.5]))
for bad in (lambda: s.mean([]), lambda: s.median([]), lambda: s.mode([]), lambda: s.stdev([1]), lambda: s.harmonic_mean([-1]), lambda: s.geometric_mean([0]), lambda: s.quantiles([1]), lambda: s.mean(["a"]), lambda: s.fmean([]), lambda: s.variance([]), lambda: s.correlation([1, 1], [2, 3])):
    try:
        print(bad())
    except (s.StatisticsError, TypeError) as e:
        print(type(e).__name__, e)
