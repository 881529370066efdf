import {
  Dict,
  type Dynamic,
  Tuple,
  callMethod,
  contains,
  dict,
  eq,
  flatMap,
  get,
  getItem,
  is,
  isMapping,
  items,
  or,
  print,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Dicts in conditions and nested defaults.
const config = { llm: { endpoint: "e", temperature: 0 }, tools: [], retriever: null };
print(
  callMethod(get(config, "llm", new Dict()), "get", ["temperature", 0.5]),
  or(get(config, "tools"), () => ["dflt"]),
  callMethod(
    or(get(config, "retriever"), () => new Dict()),
    "get",
    ["k", 3],
  ),
  callMethod(get(config, "missing", new Dict()), "get", ["x"]),
  truthy(config),
  truthy(new Dict()),
  contains(config, "llm") && contains(getItem(config, "llm"), "endpoint"),
);
if (!truthy(get(config, "tools"))) {
  print("no tools");
}
for (const key of Tuple.of("llm", "tools", "zz")) {
  const subject: Dynamic = get(config, key);
  if (subject == null) {
    print(key, "none");
  } else if (isMapping(subject)) {
    print(key, "dict");
  } else {
    print(key, "other");
  }
}
print(
  new Dict(Array.from(items(config), ([k, v]: Dynamic) => [k, typeName(v)] as [Dynamic, Dynamic])),
  flatMap(items(config), ([k, v]: Dynamic) => (truthy(v) ? [k] : [])).length,
  eq(config, dict(config)),
  is(getItem(config, "llm"), getItem(dict(config), "llm")),
);
