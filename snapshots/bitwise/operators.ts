import * as py from "./runtime/python/index.js";

// Bitwise operators on small, negative and large ints.
py.print(py.bitand(5, 3), py.bitor(5, 3), py.bitxor(5, 3), py.invert(5), py.lshift(1, 10), py.rshift(1024, 3));
py.print(
  py.bitand(-5, 3),
  py.bitor(-5, 3),
  py.bitxor(-5, 3),
  py.invert(-5),
  py.rshift(-1, 1),
  py.rshift(-8, 2),
  py.lshift(-1, 4),
);
py.print(
  py.lshift(1, 31),
  py.lshift(1, 32),
  py.lshift(1, 40),
  py.bitand(0xffffffff, -1),
  py.rshift(0xffffffff, 4),
  py.bitor(py.pow(2, 40), 1),
);
py.print(py.bitand(true, false), py.bitor(true, false), py.bitxor(true, true), py.bitand(true, 3));
try {
  py.lshift(1, -1);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
