import * as py from "./runtime/python/index.js";
import {
  StatisticsError,
  fmean,
  geometric_mean,
  harmonic_mean,
  mean,
  median,
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

// mean, median, mode, stdev and errors.
py.print(
  mean([1, 2, 3, 4]),
  mean([1, 2]),
  mean([1.5, 2.5]),
  median([3, 1, 2]),
  median([1, 2, 3, 4]),
  mode("aab"),
  multimode([1, 1, 2, 2]),
  stdev([1, 2, 3, 4]),
  pstdev([1, 3]),
  variance([1, 2, 3]),
  pvariance([1, 2, 3]),
  fmean([1, 2]),
  median_low([1, 2]),
  median_high([1, 2]),
  harmonic_mean([40, 60]),
  quantiles([1, 2, 3, 4], { n: 4 }),
  py.round(geometric_mean([1, 4]), 6),
);
for (const f of py.Tuple.of(
  py.signature(() => mean([]), "<lambda>", []),
  py.signature(() => stdev([1]), "<lambda>", []),
  py.signature(() => median([]), "<lambda>", []),
  py.signature(() => mode([]), "<lambda>", []),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, StatisticsError);
    py.print(e);
  }
}
