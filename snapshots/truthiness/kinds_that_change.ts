import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let i: Dynamic;
let e: Dynamic;
// Values that contradict annotations, and names that change their kind.
function f(x: Dynamic): string {
  return `${py.str(x)}` + py.str(x);
}
py.print(f(1), f(py.float(1)), f("a"), f(null), f(true), f([1]));
function g(xs: Dynamic): number {
  return py.sum(py.lazyFlatMap(xs, (x: Dynamic) => [py.mul(x, 2)]));
}
py.print(g([1, 2]), g([1.5, 2]), g(py.Tuple.of(true, 2)), g(new py.Dict([[1, 2]] as [Dynamic, Dynamic][])));
function h(name: Dynamic = null): string {
  return "hi " + (name || "you");
}
py.print(h(), h("a"), h(""));
function k(s: string): boolean {
  return s === "x" || s.startsWith("x");
}
py.print(k("x"), k("xa"), k("b"));
function pick(d: PyDict, key: string): Dynamic {
  return py.get(d, key);
}
const v = pick({ a: 1 }, "a");
if (v) {
  py.print(v + 1);
}
const w = pick({ a: 1 }, "b");
py.print(w === null, py.eq(w, null), !w, w || 7);
function area(shape: Dynamic): Dynamic {
  if (shape === null) {
    return 0;
  }
  if (typeof shape === "string") {
    return py.len(shape);
  }
  return py.mul(shape, 2);
}
py.print(area(null), area("abc"), area(4), area(2.5));
let z: Dynamic = null;
for (i of py.range(3)) {
  if (z === null) {
    z = i;
  } else {
    z = `${py.str(z)}-${py.str(i)}`;
  }
  py.print(z);
}
function find(xs: Dynamic[], pred: Dynamic): Dynamic {
  for (const x of xs) {
    if (py.truthy(py.call(pred, [x]))) {
      return x;
    }
  }
  return null;
}
py.print(
  find([1, 2, 3], (x: Dynamic) => py.gt(x, 1)),
  find([], py.bool),
  find(["a"], py.getAttr(py.str, "isalpha")),
);
let val: Dynamic = 1;
try {
  val = "text";
  throw new py.ValueError(val);
} catch (caught) {
  e = py.rethrowUnless(caught, py.ValueError);
  py.print(val, `${py.str(val)}`, py.mul(val, 2), e);
} finally {
  val = py.float(2);
}
py.print(val, `${py.str(val)}`);
while (py.truthy(val)) {
  val = py.gt(val, 1) ? py.sub(val, 1) : null;
  py.print(val);
}
const q = py.truthy(val) ? [] : new py.Dict();
py.print(
  q,
  py.typeName(q),
  py.or(q, () => "empty"),
);
const r = py.or(0, () => py.or("", () => py.or([], () => null)));
py.print(
  r,
  py.or(0, () => 5),
  py.or("", () => "x"),
  py.or([], () => [1]),
  py.and(1, () => 2),
  py.and(0, () => 2),
  py.and("a", () => ""),
  py.and(null, () => 1),
  py.and([], () => 1),
  py.or(
    py.and(1, () => []),
    () => "z",
  ),
);
const value2: Dynamic = [];
const a: Dynamic[] = value2;
const b: Dynamic[] = value2;
a.push(1);
b.push("x");
py.print(a, b, py.is(a, b));
const [c, rest] = py.unpackStar([1, "a", py.float(2)], 1, 0);
py.print(
  c,
  rest,
  rest.map((x: Dynamic) => `${py.str(x)}`),
);
const items2: Dynamic[] = [py.Tuple.of(1, "b"), [3]];
const [m, n] = py.unpack(items2[0], 2);
const o: number[] = items2[1];
py.print(m, n, o);
const t = py.Tuple.of(1, "a", py.float(2), null, true);
py.print(
  t,
  t[0] + 1,
  t[1] + "b",
  py.add(t[2], 1),
  t[3] === null,
  !t[4],
  Array.from(t, (x: Dynamic) => `${py.str(x)}`),
);
const items3: Dynamic[] = [5, "t"];
i = items3[0];
let s: Dynamic = items3[1];
[i, s] = [s, i];
py.print(i + "x", s + 1);
py.print(
  "a" < "B",
  "Z" < "a",
  py.gt("😀", "ｚ"),
  py.sorted(["😀", "ｚ", "a"]),
  py.max("😀ｚ"),
  py.eq("é", "é"),
  "ß".toUpperCase(),
  py.len("😀x"),
  py.getItem("😀x", 0),
  py.getSlice("😀x", null, null, -1),
);
e = { a: 1, b: "two", c: [3], d: null };
for (const [key, value] of py.items(e)) {
  py.print(key, value, `${py.str(value)}`, py.eq(value, 1), value === "two", py.contains(py.Tuple.of(1, "two"), value));
}
const nums = new py.Dict([
  [1, "a"],
  [py.float(2), "b"],
  [true, "c"],
] as [Dynamic, Dynamic][]);
py.print(nums, py.getItem(nums, 1), py.getItem(nums, 2), py.contains(nums, py.float(1)));
const nan = py.float("nan");
py.print(py.contains([nan], nan), py.eq([nan], [nan]), py.eq(nan, nan), py.index([nan], nan), py.count([nan], nan));
