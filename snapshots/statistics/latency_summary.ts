import {
  float,
  format,
  getItem,
  int,
  max,
  min,
  mul,
  print,
  round,
  sorted,
  sub,
} from "./runtime/python/index.js";
import { fmean, mean, median, mode, stdev } from "./runtime/python/stdlib/statistics.js";

// A summary of latencies.
const ms: number[] = [120, 85, 300, 95, 110];
const p: number[] = sorted(ms);
print(
  mean(ms),
  median(ms),
  round(stdev(ms), 3),
  getItem(p, int(mul(p.length, 0.9))),
  `${format(fmean(ms), ".1f")}ms`,
  sub(max(ms), min(ms)),
  mean([0.1, 0.2, 0.3]),
  median([float(1), 2]),
  mode([1, 1, 2]),
);
