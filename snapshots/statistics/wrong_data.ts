import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";
import {
  StatisticsError,
  fmean,
  geometric_mean,
  harmonic_mean,
  mean,
  median,
  median_grouped,
  median_high,
  median_low,
  mode,
  multimode,
  pstdev,
  pvariance,
  quantiles,
  stdev,
  variance,
} from "./runtime/python/stdlib/statistics.js";

// Empty data, single points, text, NaN and mixed numbers.

const functions = { mean, median, mode, stdev, pstdev, variance, fmean, harmonic_mean, median_low, multimode };
for (const [name, f] of py.items(functions)) {
  for (const data of py.Tuple.of([] as Dynamic[], [1], ["a", "a"])) {
    try {
      py.print(name, data, py.call(f, [data]));
    } catch (caught) {
      const e = py.rethrowUnless(caught, StatisticsError, py.TypeError, py.ValueError);
      py.print(name, data, py.typeName(e));
    }
  }
}
py.print(
  mean([1, 2]),
  mean([1, 3]),
  mean([true, false]),
  mean([new Decimal("1.1"), new Decimal("2.2")]),
  mean([new Fraction(1, 3), 1]),
  mean([py.float(1e30), 1, py.neg(py.float(1e30))]),
);
py.print(
  median([3, 1, 2]),
  median([1, 2]),
  median(["b", "a", "c"]),
  median_high([1, 2, 3, 4]),
  median_grouped([1, 2, 2, 3, 4]),
);
py.print(
  mode("banana"),
  multimode("aabbc"),
  mode([1, py.float(1), 2]),
  pvariance([1, 2, 3, 4]),
  variance([2, 4], 3),
  pstdev([1, 1]),
  stdev([1, 2, 3, 4]),
);
py.print(
  quantiles([1, 2, 3, 4, 5]),
  quantiles(py.range(10), { n: 3, method: "inclusive" }),
  harmonic_mean([40, 60]),
  geometric_mean([1, 10, 100]),
  fmean([1, 2], [3, 1]),
);
try {
  harmonic_mean([1, -1]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, StatisticsError);
  py.print(e);
}
