import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Ints that leave the safe range, floats that look like ints, and both together.
function fact(n: number): number {
  return n <= 1 ? 1 : py.mul(n, fact(n - 1));
}
function fib(n: number): number {
  let [a, b]: [Dynamic, Dynamic] = [0, 1];
  for (let _ = 0; _ < n; _++) {
    [a, b] = [b, py.add(a, b)];
  }
  return a;
}
py.print(fact(25), fib(100), fact(5), `${py.str(fact(22))}`, py.str(fib(90)));
function poly(s: string): number {
  let h: number = 0;
  for (const c of py.iterate(s)) {
    h = py.mod(py.add(py.mul(h, 31), py.ord(c)), py.pow(10, 9) + 7);
  }
  return h;
}
py.print(poly(py.mul("hello world", 5)));
function powmod(b: number, e: number, m: number): number {
  let r: number = 1;
  while (e > 0) {
    if (py.truthy(py.bitand(e, 1))) {
      r = py.mod(py.mul(r, b), m);
    }
    b = py.mod(py.mul(b, b), m);
    e = py.irshift(e, 1);
  }
  return r;
}
py.print(powmod(123456789, 987654321, py.pow(10, 9) + 7), py.pow(123456789, 987654321, py.pow(10, 9) + 7));
let total: number = 0;
for (let i = 1; i < 60; i++) {
  total = py.iadd(total, py.pow(i, 10));
}
py.print(total);
let h: number = 5381;
for (const c of py.iterate("some text")) {
  h = py.add(py.add(py.lshift(h, 5), h), py.ord(c));
}
py.print(
  h,
  py.bitand(h, 0xffffffff),
  py.bitxor(h, 0xabcdef),
  py.invert(h),
  py.neg(h),
  py.mod(h, 97),
  py.floordiv(h, 3),
  py.floordiv(py.neg(h), 3),
  py.div(h, 3),
);
const n = py.pow(2, 53);
py.print(
  n,
  py.add(n, 1),
  py.add(n, 2),
  py.eq(n, py.add(n, 1)),
  py.sub(py.add(n, 1), n),
  py.float(py.add(n, 1)),
  py.mul(n, py.float(1)),
  py.int(py.float(n)),
);
let x: number = 9007199254740991;
x = py.iadd(x, 1);
py.print(x, py.add(x, 1), py.add(x, 2), x > py.pow(2, 53), py.eq(x, py.pow(2, 53)), py.add(py.getItem([x], 0), 1));
function count(n: Dynamic): number {
  return py.add(n, 1);
}
py.print(count(py.pow(2, 64)), count(true), count(1.5), count(py.neg(py.pow(2, 63))));
py.print(
  py.sum(py.mul([py.pow(2, 60)], 20)),
  py.max(py.pow(2, 60), py.pow(2, 61)),
  py.sum(py.range(py.pow(10, 6))),
  py.sum(py.lazyFlatMap([py.pow(10, 18), py.pow(10, 18), 1], (x: number) => [x])),
);
function collatz(n: number): number {
  let steps: number = 0;
  while (py.ne(n, 1)) {
    n = py.eq(py.mod(n, 2), 0) ? py.floordiv(n, 2) : py.add(py.mul(3, n), 1);
    steps += 1;
  }
  return steps;
}
py.print(collatz(27), collatz(837799), collatz(py.add(py.pow(2, 61), 1)));
function gcd(a: number, b: number): number {
  while (py.truthy(b)) {
    [a, b] = [b, py.mod(a, b)];
  }
  return a;
}
py.print(gcd(py.pow(2, 80), py.pow(6, 40)), gcd(48, 18), gcd(0, 5));
py.print(
  py.float(1),
  py.div(2, 1),
  py.floordiv(4, py.float(2)),
  py.pow(2, -1),
  py.pow(py.float(2), 3),
  py.mod(7, 2.5),
  py.mod(-7, 3),
  py.floordiv(-7, 2),
  py.floordiv(7, -2),
  py.mod(-7, -3),
  py.add(0.1, 0.2),
  py.float(1e21),
  py.float(10000000000000000),
  py.float(123456789012345680),
);
py.print(
  py.round(2.5),
  py.round(3.5),
  py.round(-0.5),
  py.round(2.675, 2),
  py.round(1234, -2),
  py.round(py.float(100000000000000000000)),
  py.round(py.float(5)),
  py.round(5.5, 0),
  py.neg(py.float(0)),
  py.mul(py.float(0), -1),
  py.abs(py.neg(py.float(0))),
);
py.print(
  py.add(py.int("123"), 1),
  py.int("-7"),
  py.int(3.99),
  py.int(-3.99),
  py.int("ff", 16),
  py.int("0b101", 0),
  py.int(true),
  py.float("1e3"),
  py.float("inf"),
  py.neg(py.float("inf")),
  py.float("nan"),
);
py.print(
  py.floordiv(py.pow(10, 20), 7),
  py.mod(py.pow(10, 20), 7),
  py.divmod(-7, 2),
  py.divmod(7.5, 2),
  py.div(py.pow(10, 20), py.pow(10, 10)),
  py.mul(3, py.float(1)),
  py.sub(3, py.float(1)),
  py.floordiv(5, 1),
  py.floordiv(py.float(5), 1),
);
py.print(
  py.eq(1, py.float(1)),
  py.eq(py.pow(2, 53), py.pow(py.float(2), 53)),
  py.eq(py.add(py.pow(2, 53), 1), py.pow(py.float(2), 53)),
  1 < 1.5,
  py.eq(true, 1),
  py.add(true, true),
  py.mul(false, 5),
  py.neg(true),
);
const avg = py.signature((xs: Dynamic) => py.div(py.sum(xs), py.len(xs)), "<lambda>", ["xs"]);
py.print(avg([1, 2, 3]), avg([1, 2]), avg([1.5, 2.5]));
let acc: number = py.float(0);
for (let i = 0; i < 4; i++) {
  acc = py.iadd(acc, i);
}
py.print(acc, py.eq(acc, 6), `${py.str(acc)}`, `${py.format(acc, ".2f")}`, `${py.int(acc)}`, [acc], { a: acc });
let k: Dynamic = 3;
k = py.idiv(k, 3);
py.print(k);
k = py.imul(k, 2);
py.print(k);
k = py.ifloordiv(k, 1);
py.print(k);
k = py.int(k);
py.print(k);
py.print(
  0x7fffffff + 1,
  py.lshift(1, 31),
  py.lshift(1, 32),
  py.lshift(1, 53),
  py.lshift(1, 64),
  py.rshift(py.lshift(1, 64), 60),
  py.rshift(-1, 3),
  py.bitand(5, -2),
  py.bitor(5, -8),
  py.bitxor(6, -1),
);
let bits: number = 0;
for (let i = 0; i < 70; i++) {
  bits = py.ior(bits, py.lshift(1, i));
}
py.print(bits, py.count(py.bin(bits), "1"), py.callMethod(bits, "bit_length", []));
