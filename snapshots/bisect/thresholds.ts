import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { bisectLeft, bisectRight, insortRight } from "./runtime/python/stdlib/bisect.js";

// Grading by thresholds and keeping a list sorted.
const gradeCuts: Dynamic = py.Tuple.of(60, 70, 80, 90);
function grade(score: Dynamic, cuts: Dynamic = gradeCuts as Dynamic, names: Dynamic = "FDCBA"): Dynamic {
  return py.getItem(names, bisectRight(cuts, score));
}
py.signature(grade, "grade", ["score", "cuts=", "names="]);
py.print(py.join("", py.map(grade, [59, 60, 75, 90, 100])));
const xs: Dynamic[] = [];
for (const x of [5, 1, 4, 1]) {
  insortRight(xs, x);
  py.print(xs);
}
const i = bisectLeft(xs, 4);
py.print(i < xs.length && py.eq(py.getItem(xs, i), 4), bisectLeft(xs, 3), bisectRight(xs, 1));
