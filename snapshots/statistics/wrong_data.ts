import {
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  call,
  float,
  items,
  neg,
  print,
  range,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";
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

const functions = {
  mean,
  median,
  mode,
  stdev,
  pstdev,
  variance,
  fmean,
  harmonic_mean,
  median_low,
  multimode,
};
for (const [name, f] of items(functions)) {
  for (const data of Tuple.of([] as Dynamic[], [1], ["a", "a"])) {
    try {
      print(name, data, call(f, [data]));
    } catch (caught) {
      const e = rethrowUnless(caught, StatisticsError, TypeError, ValueError);
      print(name, data, typeName(e));
    }
  }
}
print(
  mean([1, 2]),
  mean([1, 3]),
  mean([true, false]),
  mean([new Decimal("1.1"), new Decimal("2.2")]),
  mean([new Fraction(1, 3), 1]),
  mean([float(1e30), 1, neg(float(1e30))]),
);
print(
  median([3, 1, 2]),
  median([1, 2]),
  median(["b", "a", "c"]),
  median_high([1, 2, 3, 4]),
  median_grouped([1, 2, 2, 3, 4]),
);
print(
  mode("banana"),
  multimode("aabbc"),
  mode([1, float(1), 2]),
  pvariance([1, 2, 3, 4]),
  variance([2, 4], 3),
  pstdev([1, 1]),
  stdev([1, 2, 3, 4]),
);
print(
  quantiles([1, 2, 3, 4, 5]),
  quantiles(range(10), { n: 3, method: "inclusive" }),
  harmonic_mean([40, 60]),
  geometric_mean([1, 10, 100]),
  fmean([1, 2], [3, 1]),
);
try {
  harmonic_mean([1, -1]);
} catch (caught2) {
  const e = rethrowUnless(caught2, StatisticsError);
  print(e);
}
