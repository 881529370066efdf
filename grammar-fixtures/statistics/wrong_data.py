# Empty data, single points, text, NaN and mixed numbers.
import statistics as st
from decimal import Decimal
from fractions import Fraction

functions = {"mean": st.mean, "median": st.median, "mode": st.mode, "stdev": st.stdev, "pstdev": st.pstdev, "variance": st.variance, "fmean": st.fmean, "harmonic_mean": st.harmonic_mean, "median_low": st.median_low, "multimode": st.multimode}
for name, f in functions.items():
    for data in ([], [1], ["a", "a"]):
        try:
            print(name, data, f(data))
        except (st.StatisticsError, TypeError, ValueError) as e:
            print(name, data, type(e).__name__)
print(st.mean([1, 2]), st.mean([1, 3]), st.mean([True, False]), st.mean([Decimal("1.1"), Decimal("2.2")]), st.mean([Fraction(1, 3), 1]), st.mean([1e30, 1, -1e30]))
print(st.median([3, 1, 2]), st.median([1, 2]), st.median(["b", "a", "c"]), st.median_high([1, 2, 3, 4]), st.median_grouped([1, 2, 2, 3, 4]))
print(st.mode("banana"), st.multimode("aabbc"), st.mode([1, 1.0, 2]), st.pvariance([1, 2, 3, 4]), st.variance([2, 4], 3), st.pstdev([1, 1]), st.stdev([1, 2, 3, 4]))
print(st.quantiles([1, 2, 3, 4, 5]), st.quantiles(range(10), n=3, method="inclusive"), st.harmonic_mean([40, 60]), st.geometric_mean([1, 10, 100]), st.fmean([1, 2], [3, 1]))
try:
    st.harmonic_mean([1, -1])
except st.StatisticsError as e:
    print(e)
