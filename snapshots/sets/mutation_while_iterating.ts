import * as py from "./runtime/python/index.js";

// Changing a set's size during iteration raises.
const s = new py.PySet([1, 2, 3]);
try {
  for (const x of py.iterate(s)) {
    s.add(x + 10);
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.RuntimeError);
  py.print(e);
}
const t = new py.PySet([1, 2, 3]);
for (const x of py.list(t)) {
  if (py.mod(x, 2)) {
    t.discard(x);
  }
}
py.print(t);
py.print(
  py.sum(new py.PySet([1, 2, 3])),
  py.max(new py.PySet(["a", "b"])),
  py.min(new py.PySet([4, 2])),
  py.len(new py.PySet([null, 0, false, ""])),
);
