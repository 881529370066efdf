import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

py.attributeNames(["made_by", "to_string"]);
// Attributes by name: settings objects over a dict, getattr chains, setattr in loops, vars and hasattr after deletion.
class Settings {
  constructor({ ...values }: Dynamic = {}) {
    py.callMethod(py.getAttr(this, "__dict__"), "update", [values]);
  }

  __getattr__(name: Dynamic): string {
    if (py.truthy(py.callMethod(name, "startswith", ["_"]))) {
      throw new py.AttributeError(name);
    }
    return `<${py.str(name)}>`;
  }
}

const s = new Settings({ host: "h", port: 80 });
py.print(
  py.getAttr(s, "host"),
  py.getAttr(s, "port"),
  py.getAttr(s, "missing"),
  py.hasAttr(s, "missing"),
  py.hasAttr(s, "_hidden"),
);
py.print(py.vars(s), py.is(py.getAttr(s, "__dict__"), py.vars(s)));
for (const [key, value] of py.items({ port: null, path: "/" })) {
  py.setAttr(s, key, value);
}
py.print(py.vars(s), py.getAttr(s, "port", 1));
py.delAttr(s, "port");
py.print(py.getAttr(s, "port"), py.contains(py.getAttr(s, "__dict__"), "port"), py.sorted(py.vars(s)));

class Plain {}

const p = new Plain();
for (const [i, name] of py.enumerate(["a", "b", "class", "made_by", "to_string"])) {
  py.setAttr(p, name, i);
}
py.print(py.vars(p), py.getAttr(p, "class"), py.getAttr(p, "made_by"), py.getAttr(p, "to_string"));
for (const name of py.list(py.vars(p))) {
  if (name !== "b") {
    py.delAttr(p, name);
  }
}
py.print(py.vars(p), py.hasAttr(p, "constructor"), py.hasAttr(p, "to_string"));
try {
  py.getAttr(p, "made_by");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}
py.print(py.getAttr(p, "hasOwnProperty", null), py.getAttr(p, "b"));
