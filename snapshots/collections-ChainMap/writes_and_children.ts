import {
  KeyError,
  Tuple,
  and,
  call,
  callMethod,
  contains,
  delItem,
  dict,
  getItem,
  len,
  list,
  print,
  rethrowUnless,
  setItem,
  signature,
  sorted,
  truthy,
} from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";

// Writes go to the first mapping only; children and parents share the rest; deleting looks in the first one.

const defaults = { model: "small", temperature: 0.5, tags: [] };
const user = { model: "large" };
const cm = new ChainMap(user, defaults);
setItem(cm, "temperature", 1);
print(getItem(cm, "model"), getItem(cm, "temperature"), getItem(defaults, "temperature"), user);
callMethod(getItem(cm, "tags"), "append", ["shared"]);
print(getItem(defaults, "tags"));
const child = cm.newChild({ model: "tiny" });
print(
  getItem(child, "model"),
  getItem(child.parents, "model"),
  getItem(child.maps, 0),
  len(child),
  sorted(child),
);
const child2 = cm.newChild();
setItem(child2, "x", 1);
print(getItem(child2.maps, 0), contains(cm, "x"), contains(child2, "x"));
for (const bad of Tuple.of(
  signature(() => getItem(cm, "none"), "<lambda>", []),
  signature(() => cm.pop("tags"), "<lambda>", []),
  signature(() => and(child2.popitem(), () => child2.popitem()), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError);
    print("KeyError", e);
  }
}
try {
  delItem(child, "tags");
} catch (caught2) {
  const e = rethrowUnless(caught2, KeyError);
  print("KeyError", e);
}
print(
  cm.pop("model"),
  getItem(cm, "model"),
  cm.get("zz"),
  cm.get("zz", 3),
  cm.setdefault("q", []),
  getItem(cm.maps, 0),
);
print(dict(cm), list(cm.items()), list(cm.keys()), list(cm.values()));
cm.clear();
print(user, getItem(cm, "temperature"), truthy(cm), truthy(new ChainMap()), new ChainMap().maps);
