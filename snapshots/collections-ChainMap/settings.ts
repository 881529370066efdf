import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";

// Defaults, environment and arguments, the usual use.
const defaults = { model: "small", temperature: py.float(0), tools: ["a"] };
const env = { model: "medium" };
const args = new py.Dict(
  py.flatMap(py.items({ model: null, temperature: 0.5 }), ([k, v]: Dynamic) =>
    v !== null ? [[k, v] as [Dynamic, Dynamic]] : [],
  ),
);
const settings = new ChainMap(args, env, defaults);
py.print(py.getItem(settings, "model"), py.getItem(settings, "temperature"), py.getItem(settings, "tools"));
py.print(py.mergeDicts(settings), py.dict(settings));
py.callMethod(py.getItem(settings, "tools"), "append", ["b"]);
py.print(defaults);
settings.update({ model: "large", extra: 1 });
py.print(args, py.repr(settings));
for (const k of py.iterate(settings)) {
  py.print(k, py.getItem(settings, k));
}
py.print(py.bitor(settings, { model: "x" }), py.typeName(py.bitor(settings, new py.Dict())));
settings.clear();
py.print(
  py.getItem(settings, "model"),
  py.len(settings),
  py.truthy(py.getItem(settings.maps, 0)) ? settings.popitem() : "empty",
);
