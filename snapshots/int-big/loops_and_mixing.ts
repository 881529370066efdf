import {
  type Dynamic,
  abs,
  add,
  bin,
  bitand,
  bitor,
  bitxor,
  callMethod,
  count as pyCount,
  div,
  divmod,
  eq,
  float,
  floordiv,
  format,
  getItem,
  iadd,
  idiv,
  ifloordiv,
  imul,
  int,
  invert,
  ior,
  irshift,
  iterate,
  lazyFlatMap,
  len,
  lshift,
  max,
  mod,
  mul,
  ne,
  neg,
  ord,
  pow,
  print,
  range,
  round,
  rshift,
  signature,
  str,
  sub,
  sum,
  truthy,
} from "./runtime/python/index.js";

// Ints that leave the safe range, floats that look like ints, and both together.
function fact(n: number): number {
  return n <= 1 ? 1 : mul(n, fact(n - 1));
}
function fib(n: number): number {
  let [a, b]: [Dynamic, Dynamic] = [0, 1];
  for (let _ = 0; _ < n; _++) {
    [a, b] = [b, add(a, b)];
  }
  return a;
}
print(fact(25), fib(100), fact(5), `${str(fact(22))}`, str(fib(90)));
function poly(s: string): number {
  let h: number = 0;
  for (const c of iterate(s)) {
    h = mod(add(mul(h, 31), ord(c)), pow(10, 9) + 7);
  }
  return h;
}
print(poly(mul("hello world", 5)));
function powmod(b: number, e: number, m: number): number {
  let r: number = 1;
  while (e > 0) {
    if (truthy(bitand(e, 1))) {
      r = mod(mul(r, b), m);
    }
    b = mod(mul(b, b), m);
    e = irshift(e, 1);
  }
  return r;
}
print(powmod(123456789, 987654321, pow(10, 9) + 7), pow(123456789, 987654321, pow(10, 9) + 7));
let total: number = 0;
for (let i = 1; i < 60; i++) {
  total = iadd(total, pow(i, 10));
}
print(total);
let h: number = 5381;
for (const c of iterate("some text")) {
  h = add(add(lshift(h, 5), h), ord(c));
}
print(
  h,
  bitand(h, 0xffffffff),
  bitxor(h, 0xabcdef),
  invert(h),
  neg(h),
  mod(h, 97),
  floordiv(h, 3),
  floordiv(neg(h), 3),
  div(h, 3),
);
const n = pow(2, 53);
print(
  n,
  add(n, 1),
  add(n, 2),
  eq(n, add(n, 1)),
  sub(add(n, 1), n),
  float(add(n, 1)),
  mul(n, float(1)),
  int(float(n)),
);
let x: number = 9007199254740991;
x = iadd(x, 1);
print(x, add(x, 1), add(x, 2), x > pow(2, 53), eq(x, pow(2, 53)), add(getItem([x], 0), 1));
function count(n: Dynamic): number {
  return add(n, 1);
}
print(count(pow(2, 64)), count(true), count(1.5), count(neg(pow(2, 63))));
print(
  sum(mul([pow(2, 60)], 20)),
  max(pow(2, 60), pow(2, 61)),
  sum(range(pow(10, 6))),
  sum(lazyFlatMap([pow(10, 18), pow(10, 18), 1], (x: number) => [x])),
);
function collatz(n: number): number {
  let steps: number = 0;
  while (ne(n, 1)) {
    n = eq(mod(n, 2), 0) ? floordiv(n, 2) : add(mul(3, n), 1);
    steps += 1;
  }
  return steps;
}
print(collatz(27), collatz(837799), collatz(add(pow(2, 61), 1)));
function gcd(a: number, b: number): number {
  while (truthy(b)) {
    [a, b] = [b, mod(a, b)];
  }
  return a;
}
print(gcd(pow(2, 80), pow(6, 40)), gcd(48, 18), gcd(0, 5));
print(
  float(1),
  div(2, 1),
  floordiv(4, float(2)),
  pow(2, -1),
  pow(float(2), 3),
  mod(7, 2.5),
  mod(-7, 3),
  floordiv(-7, 2),
  floordiv(7, -2),
  mod(-7, -3),
  add(0.1, 0.2),
  float(1e21),
  float(10000000000000000),
  float(123456789012345680),
);
print(
  round(2.5),
  round(3.5),
  round(-0.5),
  round(2.675, 2),
  round(1234, -2),
  round(float(100000000000000000000)),
  round(float(5)),
  round(5.5, 0),
  neg(float(0)),
  mul(float(0), -1),
  abs(neg(float(0))),
);
print(
  add(int("123"), 1),
  int("-7"),
  int(3.99),
  int(-3.99),
  int("ff", 16),
  int("0b101", 0),
  int(true),
  float("1e3"),
  float("inf"),
  neg(float("inf")),
  float("nan"),
);
print(
  floordiv(pow(10, 20), 7),
  mod(pow(10, 20), 7),
  divmod(-7, 2),
  divmod(7.5, 2),
  div(pow(10, 20), pow(10, 10)),
  mul(3, float(1)),
  sub(3, float(1)),
  floordiv(5, 1),
  floordiv(float(5), 1),
);
print(
  eq(1, float(1)),
  eq(pow(2, 53), pow(float(2), 53)),
  eq(add(pow(2, 53), 1), pow(float(2), 53)),
  1 < 1.5,
  eq(true, 1),
  add(true, true),
  mul(false, 5),
  neg(true),
);
const avg = signature((xs: Dynamic) => div(sum(xs), len(xs)), "<lambda>", ["xs"]);
print(avg([1, 2, 3]), avg([1, 2]), avg([1.5, 2.5]));
let acc: number = float(0);
for (let i = 0; i < 4; i++) {
  acc = iadd(acc, i);
}
print(acc, eq(acc, 6), `${str(acc)}`, `${format(acc, ".2f")}`, `${int(acc)}`, [acc], { a: acc });
let k: Dynamic = 3;
k = idiv(k, 3);
print(k);
k = imul(k, 2);
print(k);
k = ifloordiv(k, 1);
print(k);
k = int(k);
print(k);
print(
  0x7fffffff + 1,
  lshift(1, 31),
  lshift(1, 32),
  lshift(1, 53),
  lshift(1, 64),
  rshift(lshift(1, 64), 60),
  rshift(-1, 3),
  bitand(5, -2),
  bitor(5, -8),
  bitxor(6, -1),
);
let bits: number = 0;
for (let i = 0; i < 70; i++) {
  bits = ior(bits, lshift(1, i));
}
print(bits, pyCount(bin(bits), "1"), callMethod(bits, "bit_length", []));
