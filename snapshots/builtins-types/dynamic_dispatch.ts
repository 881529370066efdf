import {
  Dict,
  type Dynamic,
  KeyError,
  Tuple,
  add,
  call,
  eq,
  getAttr,
  getItem,
  int,
  isIn,
  len,
  list,
  print,
  rethrowUnless,
  signature,
  str,
  type,
  typeName,
} from "./runtime/python/index.js";

// Dispatch by globals, type name, dict of types.
class Alpha {
  declare config: Dynamic;
  constructor(config: Dynamic = null) {
    this.config = config;
  }
  static {
    signature(this, "Alpha.__init__", ["config="]);
  }
}
class Beta extends Alpha {}
function make(name: string, { ...kw }: Dynamic = {}): Dynamic {
  return call(getItem({ Alpha, Beta }, name), [], kw);
}
print(typeName(make("Beta", { config: 1 })), getAttr(make("Alpha"), "config"));
const handlers = new Dict([
  [int, signature((v: Dynamic) => add(v, 1), "<lambda>", ["v"])],
  [str, getAttr(str, "upper")],
  [list, len],
  [type(null), signature((v: Dynamic) => "none", "<lambda>", ["v"])],
] as [Dynamic, Dynamic][]);
print(
  Array.from(Tuple.of(1, "a", [1, 2], null), (v: Dynamic) => call(getItem(handlers, type(v)), [v])),
);
function kind(m: Dynamic): string {
  return isIn(typeName(m), ["Beta"]) ? "tool" : "other";
}
print(
  kind(new Beta()),
  kind(new Alpha()),
  eq(type(new Beta()), Alpha),
  getAttr(getItem(getAttr(Beta, "__mro__"), 1), "__name__"),
);
for (const n of Tuple.of("Alpha", "Gamma")) {
  try {
    print(getAttr(getAttr(make(n), "__class__"), "__name__"));
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError);
    print("no", e);
  }
}
