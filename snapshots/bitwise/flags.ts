import * as py from "./runtime/python/index.js";

// Masks and flags.
const [READ, WRITE, EXEC] = [1, 2, 4];
const perm = py.bitor(READ, EXEC);
py.print(
  py.eq(py.bitand(perm, WRITE), 0),
  py.truthy(py.bitand(perm, READ)),
  py.bitxor(perm, READ),
  py.bitand(perm, py.invert(EXEC)),
);
function bits(n: number): number[] {
  const out: number[] = [];
  while (py.truthy(n)) {
    out.push(py.bitand(n, 1));
    n = py.irshift(n, 1);
  }
  return py.getSlice(out, null, null, -1);
}
py.print(
  bits(10),
  bits(py.pow(2, 33)),
  py.bin(10),
  py.callMethod(10, "bit_count", []),
  py.callMethod(255, "bit_length", []),
);
py.print(
  py.callMethod(1024, "to_bytes", [2, "big"]),
  py.callMethod(py.int, "from_bytes", [py.bytes([1, 2]), "little"]),
);
