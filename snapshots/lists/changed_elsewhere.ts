import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let x: Dynamic;
// Containers that functions, attributes and closures change after they were made.
function add(xs: Dynamic[], v: number): Dynamic[] {
  xs.push(v);
  return xs;
}
const a: Dynamic[] = [1, 2, 3];
const b: Dynamic[] = add(a, py.float(2));
py.print(
  a,
  py.sum(a),
  a.map((x: Dynamic) => py.mul(x, 2)),
  `${py.str(py.getItem(a, 3))}`,
  py.add(py.getItem(a, 3), 1),
);
class Stack {
  declare items: Dynamic[];
  constructor(items: Dynamic = null) {
    this.items = py.or(items, () => []);
  }
  push(x: Dynamic): void {
    this.items.push(x);
  }
  pop(): Dynamic {
    return py.pop(this.items);
  }
  peek(): Dynamic {
    return this.items.length > 0 ? py.getItem(this.items, -1) : null;
  }
}
const s = new Stack();
for (x of [1, "two", py.float(3), null, true]) {
  s.push(x);
}
py.print(
  s.items,
  s.items.map((i: Dynamic) => `${py.str(i)}`),
  s.peek(),
  py.str(s.pop()),
);
const shared: Dynamic[] = [1];
const t = new Stack(shared);
t.push("x");
py.print(shared, py.mul(py.getItem(shared, 1), 2));
const d = new py.Dict();
py.callMethod(py.setDefault(d, "k", []), "append", [1]);
py.callMethod(py.setDefault(d, "k", []), "append", ["s"]);
for (const [k, vs] of py.items(d)) {
  for (const v of vs) {
    py.print(k, `${py.str(v)}`, py.mul(v, 2));
  }
}
const grid: Dynamic[][] = Array.from(py.range(2), (_: number) => py.mul([0], 3));
py.setItem(py.getItem(grid, 0), 1, "x");
py.setItem(grid, 1, [true, null, py.float(1)]);
for (const row of grid) {
  py.print(
    row.map((c: Dynamic) => py.str(c)).join(" "),
    row.map((c: Dynamic) => `${py.str(c)}`),
  );
}
function outer(): Dynamic {
  let n: Dynamic = 0;
  const log: Dynamic[] = [];
  function inc(by: Dynamic = 1): Dynamic {
    n = py.iadd(n, by);
    log.push(n);
    return n;
  }
  inc();
  inc(2.5);
  inc(true);
  return py.Tuple.of(n, log);
}
py.print(outer());
let counter: Dynamic = 0;
function bump(v: Dynamic): void {
  counter = py.add(counter, v);
}
bump(1);
bump(0.5);
bump(1);
py.print(counter, `${py.str(counter)}`);
x = 5;
for (let i = 0; i < 3; i++) {
  if (i === 1) {
    x = "str";
  }
  py.print(x, `${py.str(x)}`, py.mul(x, 2));
}
function opt(flag: boolean, v: Dynamic = null): Dynamic {
  if (flag) {
    v = py.or(v, () => 10);
  }
  if (v === null) {
    return "none";
  }
  return py.add(v, 1);
}
py.print(opt(true), opt(false), opt(false, py.float(2)), opt(true, 0));
function multi(v: Dynamic): string {
  if (typeof v === "boolean") {
    return "bool";
  }
  if (py.isInstance(v, py.int)) {
    return `int ${py.add(v, 1)}`;
  }
  if (py.isInstance(v, py.list) || py.isInstance(v, py.tuple)) {
    return `seq ${v.length}`;
  }
  if (typeof v === "string") {
    return v.toUpperCase();
  }
  return py.repr(v);
}
py.print(
  [
    true,
    1,
    py.pow(2, 70),
    [1],
    py.Tuple.of(1, 2),
    "a",
    null,
    py.float(1),
    new py.Dict([[1, 2]] as [Dynamic, Dynamic][]),
  ].map((v: Dynamic) => multi(v)),
);
