import {
  ValueError,
  bitand,
  bitor,
  bitxor,
  invert,
  lshift,
  pow,
  print,
  rethrowUnless,
  rshift,
} from "./runtime/python/index.js";

// Bitwise operators on small, negative and large ints.
print(bitand(5, 3), bitor(5, 3), bitxor(5, 3), invert(5), lshift(1, 10), rshift(1024, 3));
print(
  bitand(-5, 3),
  bitor(-5, 3),
  bitxor(-5, 3),
  invert(-5),
  rshift(-1, 1),
  rshift(-8, 2),
  lshift(-1, 4),
);
print(
  lshift(1, 31),
  lshift(1, 32),
  lshift(1, 40),
  bitand(0xffffffff, -1),
  rshift(0xffffffff, 4),
  bitor(pow(2, 40), 1),
);
print(bitand(true, false), bitor(true, false), bitxor(true, true), bitand(true, 3));
try {
  lshift(1, -1);
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
