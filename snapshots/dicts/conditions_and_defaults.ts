import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Dicts in conditions and nested defaults.
const config = { llm: { endpoint: "e", temperature: 0 }, tools: [], retriever: null };
py.print(
  py.callMethod(py.get(config, "llm", new py.Dict()), "get", ["temperature", 0.5]),
  py.or(py.get(config, "tools"), () => ["dflt"]),
  py.callMethod(
    py.or(py.get(config, "retriever"), () => new py.Dict()),
    "get",
    ["k", 3],
  ),
  py.callMethod(py.get(config, "missing", new py.Dict()), "get", ["x"]),
  py.truthy(config),
  py.truthy(new py.Dict()),
  py.contains(config, "llm") && py.contains(py.getItem(config, "llm"), "endpoint"),
);
if (!py.truthy(py.get(config, "tools"))) {
  py.print("no tools");
}
for (const key of py.Tuple.of("llm", "tools", "zz")) {
  const subject: Dynamic = py.get(config, key);
  if (subject == null) {
    py.print(key, "none");
  } else if (py.isMapping(subject)) {
    py.print(key, "dict");
  } else {
    py.print(key, "other");
  }
}
py.print(
  new py.Dict(Array.from(py.items(config), ([k, v]: Dynamic) => [k, py.typeName(v)] as [Dynamic, Dynamic])),
  py.flatMap(py.items(config), ([k, v]: Dynamic) => (py.truthy(v) ? [k] : [])).length,
  py.eq(config, py.dict(config)),
  py.is(py.getItem(config, "llm"), py.getItem(py.dict(config), "llm")),
);
