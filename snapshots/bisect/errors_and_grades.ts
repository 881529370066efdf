import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { bisectLeft, bisectRight, insortRight } from "./runtime/python/stdlib/bisect.js";

// What cannot be compared raises; the classic table of grades.
const gradeBreakpoints: Dynamic = py.Tuple.of(60, 70, 80, 90);
function grade(score: number, breakpoints: Dynamic = gradeBreakpoints as Dynamic, grades: string = "FDCBA"): string {
  return py.getItem(grades, bisectRight(breakpoints, score));
}
py.print(Array.from(py.Tuple.of(33, 99, 77, 70, 89, 90, 100), (s: number) => grade(s)));
for (const bad of py.Tuple.of(
  py.signature(() => bisectRight([1, 2], "a"), "<lambda>", []),
  py.signature(() => bisectLeft([1, 2], 1, -1), "<lambda>", []),
  py.signature(() => insortRight(py.Tuple.of(1, 2), 3), "<lambda>", []),
  py.signature(() => bisectLeft(null, 1), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError, py.AttributeError);
    py.print(py.typeName(e), e);
  }
}
class Item {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }
  __lt__(other: Dynamic): Dynamic {
    return py.lt(this.n, py.getAttr(other, "n"));
  }
  __repr__(): string {
    return `I${this.n}`;
  }
}
const items: Dynamic[] = [new Item(1), new Item(3)];
insortRight(items, new Item(2));
py.print(items, bisectLeft(items, new Item(3)));
