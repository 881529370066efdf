# mean, median, mode, stdev and errors.
import statistics as st
print(st.mean([1, 2, 3, 4]), st.mean([1, 2]), st.mean([1.5, 2.5]), st.median([3, 1, 2]), st.median([1, 2, 3, 4]), st.mode("aab"), st.multimode([1, 1, 2, 2]), st.stdev([1, 2, 3, 4]), st.pstdev([1, 3]), st.variance([1, 2, 3]), st.pvariance([1, 2, 3]), st.fmean([1, 2]), st.median_low([1, 2]), st.median_high([1, 2]), st.harmonic_mean([40, 60]), st.quantiles([1, 2, 3, 4], n=4), round(st.geometric_mean([1, 4]), 6))
for f in (lambda: st.mean([]), lambda: st.stdev([1]), lambda: st.median([]), lambda: st.mode([])):
    try: f()
    except st.StatisticsError as e: print(e)
