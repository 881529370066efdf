import {
  AttributeError,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  call,
  getAttr,
  getItem,
  lt,
  print,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import { bisectLeft, bisectRight, insortRight } from "./runtime/python/stdlib/bisect.js";

// What cannot be compared raises; the classic table of grades.
const gradeBreakpoints: Dynamic = Tuple.of(60, 70, 80, 90);
function grade(
  score: number,
  breakpoints: Dynamic = gradeBreakpoints as Dynamic,
  grades: string = "FDCBA",
): string {
  return getItem(grades, bisectRight(breakpoints, score));
}
print(Array.from(Tuple.of(33, 99, 77, 70, 89, 90, 100), (s: number) => grade(s)));
for (const bad of Tuple.of(
  signature(() => bisectRight([1, 2], "a"), "<lambda>", []),
  signature(() => bisectLeft([1, 2], 1, -1), "<lambda>", []),
  signature(() => insortRight(Tuple.of(1, 2), 3), "<lambda>", []),
  signature(() => bisectLeft(null, 1), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError, AttributeError);
    print(typeName(e), e);
  }
}
class Item {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }
  __lt__(other: Dynamic): Dynamic {
    return lt(this.n, getAttr(other, "n"));
  }
  __repr__(): string {
    return `I${this.n}`;
  }
}
const items: Dynamic[] = [new Item(1), new Item(3)];
insortRight(items, new Item(2));
print(items, bisectLeft(items, new Item(3)));
