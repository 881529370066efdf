import {
  bin,
  bitand,
  bitor,
  bitxor,
  bytes,
  callMethod,
  eq,
  getSlice,
  int,
  invert,
  irshift,
  pow,
  print,
  truthy,
} from "./runtime/python/index.js";

// Masks and flags.
const [READ, WRITE, EXEC] = [1, 2, 4];
const perm = bitor(READ, EXEC);
print(
  eq(bitand(perm, WRITE), 0),
  truthy(bitand(perm, READ)),
  bitxor(perm, READ),
  bitand(perm, invert(EXEC)),
);
function bits(n: number): number[] {
  const out: number[] = [];
  while (truthy(n)) {
    out.push(bitand(n, 1));
    n = irshift(n, 1);
  }
  return getSlice(out, null, null, -1);
}
print(
  bits(10),
  bits(pow(2, 33)),
  bin(10),
  callMethod(10, "bit_count", []),
  callMethod(255, "bit_length", []),
);
print(
  callMethod(1024, "to_bytes", [2, "big"]),
  callMethod(int, "from_bytes", [bytes([1, 2]), "little"]),
);
