import * as py from "./runtime/python/index.js";

// get, setdefault, pop, popitem.
const d = { a: 1, none: null };
py.print(py.get(d, "a"), py.get(d, "z"), py.get(d, "z", 0), py.get(d, "none", "dflt"));
py.print(py.setDefault(d, "a", 5), py.setDefault(d, "l", []), py.setDefault(d, "n"), d);
py.callMethod(py.getItem(d, "l"), "append", [1]);
py.print(py.pop(d, "a"), py.pop(d, "zz", "gone"), d);
try {
  py.pop(d, "zz");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}
py.print(py.popItem(d), d);
try {
  py.popItem(new py.Dict());
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.KeyError);
  py.print(e);
}
