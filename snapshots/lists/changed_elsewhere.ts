import {
  Dict,
  type Dynamic,
  Tuple,
  add as pyAdd,
  callMethod,
  float,
  getItem,
  iadd,
  int,
  isInstance,
  items as pyItems,
  list,
  mul,
  or,
  pop as pyPop,
  pow,
  print,
  range,
  repr,
  setDefault,
  setItem,
  str,
  sum,
  tuple,
} from "./runtime/python/index.js";

let x: Dynamic;
// Containers that functions, attributes and closures change after they were made.
function add(xs: Dynamic[], v: number): Dynamic[] {
  xs.push(v);
  return xs;
}
const a: Dynamic[] = [1, 2, 3];
const b: Dynamic[] = add(a, float(2));
print(
  a,
  sum(a),
  a.map((x: Dynamic) => mul(x, 2)),
  `${str(getItem(a, 3))}`,
  pyAdd(getItem(a, 3), 1),
);
class Stack {
  declare items: Dynamic[];
  constructor(items: Dynamic = null) {
    this.items = or(items, () => []);
  }
  push(x: Dynamic): void {
    this.items.push(x);
  }
  pop(): Dynamic {
    return pyPop(this.items);
  }
  peek(): Dynamic {
    return this.items.length > 0 ? getItem(this.items, -1) : null;
  }
}
const s = new Stack();
for (x of [1, "two", float(3), null, true]) {
  s.push(x);
}
print(
  s.items,
  s.items.map((i: Dynamic) => `${str(i)}`),
  s.peek(),
  str(s.pop()),
);
const shared: Dynamic[] = [1];
const t = new Stack(shared);
t.push("x");
print(shared, mul(getItem(shared, 1), 2));
const d = new Dict();
callMethod(setDefault(d, "k", []), "append", [1]);
callMethod(setDefault(d, "k", []), "append", ["s"]);
for (const [k, vs] of pyItems(d)) {
  for (const v of vs) {
    print(k, `${str(v)}`, mul(v, 2));
  }
}
const grid: Dynamic[][] = Array.from(range(2), (_: number) => mul([0], 3));
setItem(getItem(grid, 0), 1, "x");
setItem(grid, 1, [true, null, float(1)]);
for (const row of grid) {
  print(
    row.map((c: Dynamic) => str(c)).join(" "),
    row.map((c: Dynamic) => `${str(c)}`),
  );
}
function outer(): Dynamic {
  let n: Dynamic = 0;
  const log: Dynamic[] = [];
  function inc(by: Dynamic = 1): Dynamic {
    n = iadd(n, by);
    log.push(n);
    return n;
  }
  inc();
  inc(2.5);
  inc(true);
  return Tuple.of(n, log);
}
print(outer());
let counter: Dynamic = 0;
function bump(v: Dynamic): void {
  counter = pyAdd(counter, v);
}
bump(1);
bump(0.5);
bump(1);
print(counter, `${str(counter)}`);
x = 5;
for (let i = 0; i < 3; i++) {
  if (i === 1) {
    x = "str";
  }
  print(x, `${str(x)}`, mul(x, 2));
}
function opt(flag: boolean, v: Dynamic = null): Dynamic {
  if (flag) {
    v = or(v, () => 10);
  }
  if (v === null) {
    return "none";
  }
  return pyAdd(v, 1);
}
print(opt(true), opt(false), opt(false, float(2)), opt(true, 0));
function multi(v: Dynamic): string {
  if (typeof v === "boolean") {
    return "bool";
  }
  if (isInstance(v, int)) {
    return `int ${pyAdd(v, 1)}`;
  }
  if (isInstance(v, list) || isInstance(v, tuple)) {
    return `seq ${v.length}`;
  }
  if (typeof v === "string") {
    return v.toUpperCase();
  }
  return repr(v);
}
print(
  [
    true,
    1,
    pow(2, 70),
    [1],
    Tuple.of(1, 2),
    "a",
    null,
    float(1),
    new Dict([[1, 2]] as [Dynamic, Dynamic][]),
  ].map((v: Dynamic) => multi(v)),
);
