import * as py from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";

// Writes go to the first mapping only; children and parents share the rest; deleting looks in the first one.

const defaults = { model: "small", temperature: 0.5, tags: [] };
const user = { model: "large" };
const cm = new ChainMap(user, defaults);
py.setItem(cm, "temperature", 1);
py.print(py.getItem(cm, "model"), py.getItem(cm, "temperature"), py.getItem(defaults, "temperature"), user);
py.callMethod(py.getItem(cm, "tags"), "append", ["shared"]);
py.print(py.getItem(defaults, "tags"));
const child = cm.newChild({ model: "tiny" });
py.print(
  py.getItem(child, "model"),
  py.getItem(child.parents, "model"),
  py.getItem(child.maps, 0),
  py.len(child),
  py.sorted(child),
);
const child2 = cm.newChild();
py.setItem(child2, "x", 1);
py.print(py.getItem(child2.maps, 0), py.contains(cm, "x"), py.contains(child2, "x"));
for (const bad of py.Tuple.of(
  py.signature(() => py.getItem(cm, "none"), "<lambda>", []),
  py.signature(() => cm.pop("tags"), "<lambda>", []),
  py.signature(() => py.and(child2.popitem(), () => child2.popitem()), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError);
    py.print("KeyError", e);
  }
}
try {
  py.delItem(child, "tags");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.KeyError);
  py.print("KeyError", e);
}
py.print(
  cm.pop("model"),
  py.getItem(cm, "model"),
  cm.get("zz"),
  cm.get("zz", 3),
  cm.setdefault("q", []),
  py.getItem(cm.maps, 0),
);
py.print(py.dict(cm), py.list(cm.items()), py.list(cm.keys()), py.list(cm.values()));
cm.clear();
py.print(user, py.getItem(cm, "temperature"), py.truthy(cm), py.truthy(new ChainMap()), new ChainMap().maps);
