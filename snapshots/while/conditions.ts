import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let line: Dynamic;
let last!: number;
// while over Python truthiness: lists that empty, pops, walrus reads, chained comparisons, objects with __bool__ and __len__.
const stack: Dynamic[] = [[1, [2]], 3];
const flat: Dynamic[] = [];
while (stack.length > 0) {
  const top = py.pop(stack);
  if (py.isInstance(top, py.list)) {
    py.extend(stack, py.reversed(top));
    continue;
  }
  flat.push(top);
}
py.print(flat);
const lines = py.iter(["a", "b", "", "c"]);
while (py.truthy((line = py.next(lines)))) {
  py.print(line, py.keywords({ end: " " }));
}
py.print(py.next(lines));
let [n, steps]: [Dynamic, Dynamic] = [27, 0];
while (py.ne(n, 1)) {
  [n, steps] = py.eq(py.mod(n, 2), 0)
    ? py.Tuple.of(py.floordiv(n, 2), steps + 1)
    : py.Tuple.of(py.add(py.mul(3, n), 1), steps + 1);
}
py.print(steps);
const d = { a: 1, b: 2 };
while (py.truthy(d)) {
  py.print(py.popItem(d), py.keywords({ end: " " }));
}
py.print(d);
let [low, high]: [Dynamic, Dynamic] = [0, 10];
while (0 <= low && low < high && high <= 10) {
  [low, high] = [low + 3, high - 1];
}
py.print(low, high);

class Countdown {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }

  __bool__(): boolean {
    this.n -= 1;
    return this.n > 0;
  }
}

const c = new Countdown(4);
let turns: number = 0;
while (py.truthy(c)) {
  turns += 1;
}
py.print(turns, c.n);
let text: string = "  x ";
while (text && py.getItem(text, 0) === " ") {
  text = py.getSlice(text, 1, null);
}
py.print(py.repr(text));
let x: number = py.float(1);
while (x > 0) {
  [last, x] = [x, py.div(x, 2)];
}
py.print(py.boundGlobal(last, "last"));
