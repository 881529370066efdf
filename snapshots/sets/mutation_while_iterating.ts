import {
  PySet,
  RuntimeError,
  iterate,
  len,
  list,
  max,
  min,
  mod,
  print,
  rethrowUnless,
  sum,
} from "./runtime/python/index.js";

// Changing a set's size during iteration raises.
const s = new PySet([1, 2, 3]);
try {
  for (const x of iterate(s)) {
    s.add(x + 10);
  }
} catch (caught) {
  const e = rethrowUnless(caught, RuntimeError);
  print(e);
}
const t = new PySet([1, 2, 3]);
for (const x of list(t)) {
  if (mod(x, 2)) {
    t.discard(x);
  }
}
print(t);
print(
  sum(new PySet([1, 2, 3])),
  max(new PySet(["a", "b"])),
  min(new PySet([4, 2])),
  len(new PySet([null, 0, false, ""])),
);
