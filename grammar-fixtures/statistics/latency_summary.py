# A summary of latencies.
import statistics as st
ms = [120, 85, 300, 95, 110]
p = sorted(ms)
print(st.mean(ms), st.median(ms), round(st.stdev(ms), 3), p[int(len(p) * 0.9)], f"{st.fmean(ms):.1f}ms", max(ms) - min(ms), st.mean([0.1, 0.2, 0.3]), st.median([1.0, 2]), st.mode([1, 1, 2]))
