import {
  type Dynamic,
  Tuple,
  abs,
  call,
  float,
  format,
  getAttr,
  getItem,
  gt,
  items,
  mul,
  print,
  rethrowUnless,
  round,
  str,
  sub,
} from "./runtime/python/index.js";
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
  safety: [float(1), 0.5, float(1), 0.75, float(1)],
  latency: [120, 85, 340, 95, 110],
};
for (const [name, values] of items(scores)) {
  const q: Dynamic[] = quantiles(values, { n: 4 });
  print(
    `${format(name, "<10")} ${format(mean(values), "8.3f")} ${format(median(values), "8.3f")} ${format(stdev(values), "8.4f")} ${format(pstdev(values), "8.4f")} ${str(q)}`,
  );
}
const outliers: Dynamic[] = getItem(scores, "latency").filter((x: Dynamic) =>
  gt(abs(sub(x, mean(getItem(scores, "latency")))), mul(1.5, stdev(getItem(scores, "latency")))),
);
print(outliers, correlation(getItem(scores, "relevance"), getItem(scores, "latency")));
const line = linear_regression([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8]);
print(round(getAttr(line, "slope"), 6), round(getAttr(line, "intercept"), 6));
for (const bad of Tuple.of(
  () => stdev([1]),
  () => mean([]),
  () => correlation([1], [1]),
  () => correlation([1, 2], [1]),
  () => correlation([1, 1], [2, 3]),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, StatisticsError);
    print(e);
  }
}
