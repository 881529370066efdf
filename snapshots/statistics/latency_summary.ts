import * as py from "./runtime/python/index.js";
import { fmean, mean, median, mode, stdev } from "./runtime/python/stdlib/statistics.js";

// A summary of latencies.
const ms: number[] = [120, 85, 300, 95, 110];
const p: number[] = py.sorted(ms);
py.print(
  mean(ms),
  median(ms),
  py.round(stdev(ms), 3),
  py.getItem(p, py.int(py.mul(p.length, 0.9))),
  `${py.format(fmean(ms), ".1f")}ms`,
  py.sub(py.max(ms), py.min(ms)),
  mean([0.1, 0.2, 0.3]),
  median([py.float(1), 2]),
  mode([1, 1, 2]),
);
