import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Augmented assignment with every arithmetic operator.
let n: number = 10;
n += 5;
n -= 3;
n = py.imul(n, 2);
py.print(n);
n = py.ifloordiv(n, 5);
py.print(n);
n = py.ipow(n, 3);
py.print(n);
n = py.imod(n, 7);
py.print(n);
n = py.ilshift(n, 4);
n = py.ior(n, 3);
n = py.iand(n, 0b11110);
n = py.ixor(n, 0b101);
n = py.irshift(n, 1);
py.print(n);
let f: Dynamic = 7;
f = py.idiv(f, 2);
py.print(f);
