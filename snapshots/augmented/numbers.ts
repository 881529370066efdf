import {
  type Dynamic,
  iand,
  idiv,
  ifloordiv,
  ilshift,
  imod,
  imul,
  ior,
  ipow,
  irshift,
  ixor,
  print,
} from "./runtime/python/index.js";

// Augmented assignment with every arithmetic operator.
let n: number = 10;
n += 5;
n -= 3;
n = imul(n, 2);
print(n);
n = ifloordiv(n, 5);
print(n);
n = ipow(n, 3);
print(n);
n = imod(n, 7);
print(n);
n = ilshift(n, 4);
n = ior(n, 3);
n = iand(n, 0b11110);
n = ixor(n, 0b101);
n = irshift(n, 1);
print(n);
let f: Dynamic = 7;
f = idiv(f, 2);
print(f);
