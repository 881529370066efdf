# Rounding to cents and comparison with tolerance.
prices = [19.99, 5.01, 0.1, 0.2]
print(sum(prices), round(sum(prices), 2), f"{sum(prices):.2f}", abs(0.1 + 0.2 - 0.3) < 1e-9, [round(p * 1.22, 2) for p in prices], round(0.5), round(1.5), round(2.675, 2), 1.1 + 2.2, 3 * 0.1, 1 - 0.9, 0.1 * 3 == 0.3, 100 * 1.1, 1e2, 1e-3, 12345.678e3)
