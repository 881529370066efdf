import {
  type Dynamic,
  Tuple,
  add,
  boundGlobal,
  div,
  eq,
  extend,
  float,
  floordiv,
  getItem,
  getSlice,
  isInstance,
  iter,
  keywords,
  list,
  mod,
  mul,
  ne,
  next,
  pop,
  popItem,
  print,
  repr,
  reversed,
  truthy,
} from "./runtime/python/index.js";

let line: Dynamic;
let last!: number;
// while over Python truthiness: lists that empty, pops, walrus reads, chained comparisons, objects with __bool__ and __len__.
const stack: Dynamic[] = [[1, [2]], 3];
const flat: Dynamic[] = [];
while (stack.length > 0) {
  const top = pop(stack);
  if (isInstance(top, list)) {
    extend(stack, reversed(top));
    continue;
  }
  flat.push(top);
}
print(flat);
const lines = iter(["a", "b", "", "c"]);
while (truthy((line = next(lines)))) {
  print(line, keywords({ end: " " }));
}
print(next(lines));
let [n, steps]: [Dynamic, Dynamic] = [27, 0];
while (ne(n, 1)) {
  [n, steps] = eq(mod(n, 2), 0)
    ? Tuple.of(floordiv(n, 2), steps + 1)
    : Tuple.of(add(mul(3, n), 1), steps + 1);
}
print(steps);
const d = { a: 1, b: 2 };
while (truthy(d)) {
  print(popItem(d), keywords({ end: " " }));
}
print(d);
let [low, high]: [Dynamic, Dynamic] = [0, 10];
while (0 <= low && low < high && high <= 10) {
  [low, high] = [low + 3, high - 1];
}
print(low, high);

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
while (truthy(c)) {
  turns += 1;
}
print(turns, c.n);
let text: string = "  x ";
while (text && getItem(text, 0) === " ") {
  text = getSlice(text, 1, null);
}
print(repr(text));
let x: number = float(1);
while (x > 0) {
  [last, x] = [x, div(x, 2)];
}
print(boundGlobal(last, "last"));
