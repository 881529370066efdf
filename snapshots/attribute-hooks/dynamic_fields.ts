import {
  AttributeError,
  type Dynamic,
  attributeNames,
  callMethod,
  contains,
  delAttr,
  enumerate,
  getAttr,
  hasAttr,
  is,
  items,
  list,
  print,
  rethrowUnless,
  setAttr,
  sorted,
  str,
  truthy,
  vars,
} from "./runtime/python/index.js";

attributeNames(["made_by", "to_string"]);
// Attributes by name: settings objects over a dict, getattr chains, setattr in loops, vars and hasattr after deletion.
class Settings {
  constructor({ ...values }: Dynamic = {}) {
    callMethod(getAttr(this, "__dict__"), "update", [values]);
  }

  __getattr__(name: Dynamic): string {
    if (truthy(callMethod(name, "startswith", ["_"]))) {
      throw new AttributeError(name);
    }
    return `<${str(name)}>`;
  }
}

const s = new Settings({ host: "h", port: 80 });
print(
  getAttr(s, "host"),
  getAttr(s, "port"),
  getAttr(s, "missing"),
  hasAttr(s, "missing"),
  hasAttr(s, "_hidden"),
);
print(vars(s), is(getAttr(s, "__dict__"), vars(s)));
for (const [key, value] of items({ port: null, path: "/" })) {
  setAttr(s, key, value);
}
print(vars(s), getAttr(s, "port", 1));
delAttr(s, "port");
print(getAttr(s, "port"), contains(getAttr(s, "__dict__"), "port"), sorted(vars(s)));

class Plain {}

const p = new Plain();
for (const [i, name] of enumerate(["a", "b", "class", "made_by", "to_string"])) {
  setAttr(p, name, i);
}
print(vars(p), getAttr(p, "class"), getAttr(p, "made_by"), getAttr(p, "to_string"));
for (const name of list(vars(p))) {
  if (name !== "b") {
    delAttr(p, name);
  }
}
print(vars(p), hasAttr(p, "constructor"), hasAttr(p, "to_string"));
try {
  getAttr(p, "made_by");
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}
print(getAttr(p, "hasOwnProperty", null), getAttr(p, "b"));
