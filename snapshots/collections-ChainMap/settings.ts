import {
  Dict,
  type Dynamic,
  bitor,
  callMethod,
  dict,
  flatMap,
  float,
  getItem,
  items,
  iterate,
  len,
  mergeDicts,
  print,
  repr,
  truthy,
  typeName,
} from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";

// Defaults, environment and arguments, the usual use.
const defaults = { model: "small", temperature: float(0), tools: ["a"] };
const env = { model: "medium" };
const args = new Dict(
  flatMap(items({ model: null, temperature: 0.5 }), ([k, v]: Dynamic) =>
    v !== null ? [[k, v] as [Dynamic, Dynamic]] : [],
  ),
);
const settings = new ChainMap(args, env, defaults);
print(getItem(settings, "model"), getItem(settings, "temperature"), getItem(settings, "tools"));
print(mergeDicts(settings), dict(settings));
callMethod(getItem(settings, "tools"), "append", ["b"]);
print(defaults);
settings.update({ model: "large", extra: 1 });
print(args, repr(settings));
for (const k of iterate(settings)) {
  print(k, getItem(settings, k));
}
print(bitor(settings, { model: "x" }), typeName(bitor(settings, new Dict())));
settings.clear();
print(
  getItem(settings, "model"),
  len(settings),
  truthy(getItem(settings.maps, 0)) ? settings.popitem() : "empty",
);
