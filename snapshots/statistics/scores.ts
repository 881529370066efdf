import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  StatisticsError,
  correlation,
  linear_regression,
  mean,
  median,
  pstdev,
  quantiles,
  stdev,
} from "./runtime/python/stdlib/statistics.js";

// Score tables per judge: means, spread, correlation and a line of best fit.

const scores = {
  relevance: [4, 5, 3, 5, 4],
  safety: [py.float(1), 0.5, py.float(1), 0.75, py.float(1)],
  latency: [120, 85, 340, 95, 110],
};
for (const [name, values] of py.items(scores)) {
  const q: Dynamic[] = quantiles(values, { n: 4 });
  py.print(
    `${py.format(name, "<10")} ${py.format(mean(values), "8.3f")} ${py.format(median(values), "8.3f")} ${py.format(stdev(values), "8.4f")} ${py.format(pstdev(values), "8.4f")} ${py.str(q)}`,
  );
}
const outliers: Dynamic[] = py
  .getItem(scores, "latency")
  .filter((x: Dynamic) =>
    py.gt(py.abs(py.sub(x, mean(py.getItem(scores, "latency")))), py.mul(1.5, stdev(py.getItem(scores, "latency")))),
  );
py.print(outliers, correlation(py.getItem(scores, "relevance"), py.getItem(scores, "latency")));
const line = linear_regression([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8]);
py.print(py.round(py.getAttr(line, "slope"), 6), py.round(py.getAttr(line, "intercept"), 6));
for (const bad of py.Tuple.of(
  () => stdev([1]),
  () => mean([]),
  () => correlation([1], [1]),
  () => correlation([1, 2], [1]),
  () => correlation([1, 1], [2, 3]),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, StatisticsError);
    py.print(e);
  }
}
