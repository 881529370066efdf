# Score tables per judge: means, spread, correlation and a line of best fit.
from statistics import StatisticsError, correlation, linear_regression, mean, median, pstdev, quantiles, stdev

scores = {"relevance": [4, 5, 3, 5, 4], "safety": [1.0, 0.5, 1.0, 0.75, 1.0], "latency": [120, 85, 340, 95, 110]}
for name, values in scores.items():
    q = quantiles(values, n=4)
    print(f"{name:<10} {mean(values):8.3f} {median(values):8.3f} {stdev(values):8.4f} {pstdev(values):8.4f} {q}")
outliers = [x for x in scores["latency"] if abs(x - mean(scores["latency"])) > 1.5 * stdev(scores["latency"])]
print(outliers, correlation(scores["relevance"], scores["latency"]))
line = linear_regression([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8])
print(round(line.slope, 6), round(line.intercept, 6))
for bad in (lambda: stdev([1]), lambda: mean([]), lambda: correlation([1], [1]), lambda: correlation([1, 2], [1]), lambda: correlation([1, 1], [2, 3])):
    try:
        print(bad())
    except StatisticsError as e:
        print(e)
