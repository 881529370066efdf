import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A slot with a private name has room for what the methods of the class call by it
class Safe {
  declare _Safe__code: string;
  declare label: string;
  static __slots__: Dynamic = py.Tuple.of("_Safe__code", "label");

  constructor(code: string, label: string) {
    py.setAttr(this, "_Safe__code", code);
    py.setAttr(this, "label", label);
  }

  opens(code: string): boolean {
    return this._Safe__code === code;
  }
}

const safe = new Safe("1234", "blue");
py.print(safe.opens("1234"), safe.opens("0"), safe.label, py.hasAttr(safe, "__code"));
try {
  py.setAttr(safe, "extra", 1);
} catch (caught) {
  const error = py.rethrowUnless(caught, py.AttributeError);
  py.print(error);
}
