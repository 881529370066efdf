import * as py from "./runtime/python/index.js";

// slice objects and computed bounds.
const sl = py.slice(1, 6, 2);
const text = "0123456789";
py.print(
  py.getItem(text, sl),
  sl,
  py.getAttr(sl, "start"),
  py.getAttr(sl, "stop"),
  py.getAttr(sl, "step"),
  py.callMethod(sl, "indices", [4]),
);
py.print(py.callMethod(py.slice(null, null, -1), "indices", [5]), py.getItem(text, py.slice(3)));
function window(s: string, size: number, step: number): string[] {
  return Array.from(py.range(0, py.max(py.len(s) - size + 1, 1), step), (i: number) =>
    py.getSlice(s, i, py.add(i, size)),
  );
}
py.print(window(text, 4, 3), window("ab", 4, 3));
const limit = null;
py.print(py.getSlice(text, null, limit), py.getSlice(text, limit, 3));
try {
  py.getSlice(text, "1", null);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
