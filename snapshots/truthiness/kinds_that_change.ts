import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  ValueError,
  add,
  and,
  bool,
  call,
  contains,
  count,
  eq,
  float,
  get,
  getAttr,
  getItem,
  getSlice,
  gt,
  index,
  is,
  items,
  lazyFlatMap,
  len,
  max,
  mul,
  or,
  print,
  range,
  rethrowUnless,
  sorted,
  str,
  sub,
  sum,
  truthy,
  typeName,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";

let i: Dynamic;
let e: Dynamic;
// Values that contradict annotations, and names that change their kind.
function f(x: Dynamic): string {
  return `${str(x)}` + str(x);
}
print(f(1), f(float(1)), f("a"), f(null), f(true), f([1]));
function g(xs: Dynamic): number {
  return sum(lazyFlatMap(xs, (x: Dynamic) => [mul(x, 2)]));
}
print(g([1, 2]), g([1.5, 2]), g(Tuple.of(true, 2)), g(new Dict([[1, 2]] as [Dynamic, Dynamic][])));
function h(name: Dynamic = null): string {
  return "hi " + (name || "you");
}
print(h(), h("a"), h(""));
function k(s: string): boolean {
  return s === "x" || s.startsWith("x");
}
print(k("x"), k("xa"), k("b"));
function pick(d: PyDict, key: string): Dynamic {
  return get(d, key);
}
const v = pick({ a: 1 }, "a");
if (v) {
  print(v + 1);
}
const w = pick({ a: 1 }, "b");
print(w === null, eq(w, null), !w, w || 7);
function area(shape: Dynamic): Dynamic {
  if (shape === null) {
    return 0;
  }
  if (typeof shape === "string") {
    return len(shape);
  }
  return mul(shape, 2);
}
print(area(null), area("abc"), area(4), area(2.5));
let z: Dynamic = null;
for (i of range(3)) {
  if (z === null) {
    z = i;
  } else {
    z = `${str(z)}-${str(i)}`;
  }
  print(z);
}
function find(xs: Dynamic[], pred: Dynamic): Dynamic {
  for (const x of xs) {
    if (truthy(call(pred, [x]))) {
      return x;
    }
  }
  return null;
}
print(
  find([1, 2, 3], (x: Dynamic) => gt(x, 1)),
  find([], bool),
  find(["a"], getAttr(str, "isalpha")),
);
let val: Dynamic = 1;
try {
  val = "text";
  throw new ValueError(val);
} catch (caught) {
  e = rethrowUnless(caught, ValueError);
  print(val, `${str(val)}`, mul(val, 2), e);
} finally {
  val = float(2);
}
print(val, `${str(val)}`);
while (truthy(val)) {
  val = gt(val, 1) ? sub(val, 1) : null;
  print(val);
}
const q = truthy(val) ? [] : new Dict();
print(
  q,
  typeName(q),
  or(q, () => "empty"),
);
const r = or(0, () => or("", () => or([], () => null)));
print(
  r,
  or(0, () => 5),
  or("", () => "x"),
  or([], () => [1]),
  and(1, () => 2),
  and(0, () => 2),
  and("a", () => ""),
  and(null, () => 1),
  and([], () => 1),
  or(
    and(1, () => []),
    () => "z",
  ),
);
const value2: Dynamic = [];
const a: Dynamic[] = value2;
const b: Dynamic[] = value2;
a.push(1);
b.push("x");
print(a, b, is(a, b));
const [c, rest] = unpackStar([1, "a", float(2)], 1, 0);
print(
  c,
  rest,
  rest.map((x: Dynamic) => `${str(x)}`),
);
const items2: Dynamic[] = [Tuple.of(1, "b"), [3]];
const [m, n] = unpack(items2[0], 2);
const o: number[] = items2[1];
print(m, n, o);
const t = Tuple.of(1, "a", float(2), null, true);
print(
  t,
  t[0] + 1,
  t[1] + "b",
  add(t[2], 1),
  t[3] === null,
  !t[4],
  Array.from(t, (x: Dynamic) => `${str(x)}`),
);
const items3: Dynamic[] = [5, "t"];
i = items3[0];
let s: Dynamic = items3[1];
[i, s] = [s, i];
print(i + "x", s + 1);
print(
  "a" < "B",
  "Z" < "a",
  gt("😀", "ｚ"),
  sorted(["😀", "ｚ", "a"]),
  max("😀ｚ"),
  eq("é", "é"),
  "ß".toUpperCase(),
  len("😀x"),
  getItem("😀x", 0),
  getSlice("😀x", null, null, -1),
);
e = { a: 1, b: "two", c: [3], d: null };
for (const [key, value] of items(e)) {
  print(
    key,
    value,
    `${str(value)}`,
    eq(value, 1),
    value === "two",
    contains(Tuple.of(1, "two"), value),
  );
}
const nums = new Dict([
  [1, "a"],
  [float(2), "b"],
  [true, "c"],
] as [Dynamic, Dynamic][]);
print(nums, getItem(nums, 1), getItem(nums, 2), contains(nums, float(1)));
const nan = float("nan");
print(contains([nan], nan), eq([nan], [nan]), eq(nan, nan), index([nan], nan), count([nan], nan));
