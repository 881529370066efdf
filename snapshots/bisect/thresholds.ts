import {
  type Dynamic,
  Tuple,
  eq,
  getItem,
  join,
  map,
  print,
  signature,
} from "./runtime/python/index.js";
import { bisectLeft, bisectRight, insortRight } from "./runtime/python/stdlib/bisect.js";

// Grading by thresholds and keeping a list sorted.
const gradeCuts: Dynamic = Tuple.of(60, 70, 80, 90);
function grade(
  score: Dynamic,
  cuts: Dynamic = gradeCuts as Dynamic,
  names: Dynamic = "FDCBA",
): Dynamic {
  return getItem(names, bisectRight(cuts, score));
}
signature(grade, "grade", ["score", "cuts=", "names="]);
print(join("", map(grade, [59, 60, 75, 90, 100])));
const xs: Dynamic[] = [];
for (const x of [5, 1, 4, 1]) {
  insortRight(xs, x);
  print(xs);
}
const i = bisectLeft(xs, 4);
print(i < xs.length && eq(getItem(xs, i), 4), bisectLeft(xs, 3), bisectRight(xs, 1));
