import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { Fraction } from "./runtime/python/stdlib/fractions.js";
import {
  StatisticsError,
  correlation,
  covariance,
  fmean,
  geometric_mean,
  harmonic_mean,
  linear_regression,
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

// Averages and spreads of ints, floats, fractions and decimals, and their errors.
const data: number[] = [1, 2, 2, 3, 4, 7, 9];
py.print(
  mean(data),
  fmean(data),
  median(data),
  median_low([1, 2, 3, 4]),
  median_high([1, 2, 3, 4]),
  median([1, 2, 3, 4]),
  mode("aabbb"),
  multimode("aabb"),
  multimode([]),
  variance(data),
  pvariance(data),
  stdev(data),
  pstdev(data),
  quantiles(data),
  quantiles(data, { n: 10 }),
  quantiles(data, { n: 4, method: "inclusive" }),
  harmonic_mean([40, 60]),
  geometric_mean([54, 24, 36]),
  median_grouped([1, 2, 2, 3]),
);
py.print(
  mean([new Fraction(1, 2), 1]),
  mean([new Decimal("0.1"), new Decimal("0.3")]),
  mean(py.mul([0.1], 3)),
  mean([1, 2]),
  mean([py.float(1e308), py.float(1e308)]),
  fmean([1, 2], [3, 1]),
  covariance([1, 2, 3], [1, 5, 7]),
  correlation([1, 2, 3], [1, 5, 7]),
  linear_regression([1, 2, 3], [1, 5, 7]),
  mean([true, false]),
  mean(
    new py.Dict([
      [1, 2],
      [3, 4],
    ] as [Dynamic, Dynamic][]),
  ),
  mean(py.range(5)),
  mean(py.lazyFlatMap(py.Tuple.of(1, 2), (x: number) => [x])),
  median(["a", "b", "c"]),
  pvariance([1, 1]),
  stdev([1.5, 2.5]),
);
for (const bad of py.Tuple.of(
  py.signature(() => mean([]), "<lambda>", []),
  py.signature(() => median([]), "<lambda>", []),
  py.signature(() => mode([]), "<lambda>", []),
  py.signature(() => stdev([1]), "<lambda>", []),
  py.signature(() => harmonic_mean([-1]), "<lambda>", []),
  py.signature(() => geometric_mean([0]), "<lambda>", []),
  py.signature(() => quantiles([1]), "<lambda>", []),
  py.signature(() => mean(["a"]), "<lambda>", []),
  py.signature(() => fmean([]), "<lambda>", []),
  py.signature(() => variance([]), "<lambda>", []),
  py.signature(() => correlation([1, 1], [2, 3]), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, StatisticsError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
