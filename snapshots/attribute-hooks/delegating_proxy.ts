import {
  AttributeError,
  type Dynamic,
  callMethod,
  callObjectMethod,
  classAttribute,
  contains,
  delAttr,
  getAttr,
  hasAttr,
  mul,
  print,
  rethrowUnless,
  setAttr,
  signature,
  str,
  typeName,
  vars,
} from "./runtime/python/index.js";

// A proxy with __getattr__, __setattr__ and __delattr__: only missing names reach __getattr__, private names stay its own.
class Proxy {
  constructor(target: Dynamic) {
    callObjectMethod(this, "__setattr__", ["_target", target]);
    callObjectMethod(this, "__setattr__", ["_log", []]);
  }

  __getattr__(name: Dynamic): Dynamic {
    callMethod(getAttr(this, "_log"), "append", [`get ${str(name)}`]);
    return getAttr(getAttr(this, "_target"), name);
  }

  __setattr__(name: Dynamic, value: Dynamic): void {
    callMethod(getAttr(this, "_log"), "append", [`set ${str(name)}`]);
    setAttr(getAttr(this, "_target"), name, value);
  }

  __delattr__(name: Dynamic): void {
    callMethod(getAttr(this, "_log"), "append", [`del ${str(name)}`]);
    delAttr(getAttr(this, "_target"), name);
  }

  own(): string {
    return "own";
  }
}

class Box {
  declare value: Dynamic;
  declare kind: Dynamic;
  static kind: Dynamic = "box";

  constructor() {
    this.value = 1;
  }

  double(by: Dynamic = 2): Dynamic {
    return mul(this.value, by);
  }
  static {
    signature(this.prototype.double, "Box.double", ["by="]);
    classAttribute(this, "kind");
  }
}

const box = new Box();
const proxy = new Proxy(box);
setAttr(proxy, "value", 5);
print(
  getAttr(proxy, "value"),
  callMethod(proxy, "double", []),
  callMethod(proxy, "double", [], { by: 3 }),
  getAttr(proxy, "kind"),
  proxy.own(),
);
setAttr(proxy, "extra", [1]);
callMethod(getAttr(proxy, "extra"), "append", [2]);
print(
  getAttr(box, "extra"),
  contains(vars(box), "extra"),
  hasAttr(proxy, "nothing"),
  getAttr(proxy, "nothing", "d"),
);
delAttr(proxy, "extra");
try {
  getAttr(proxy, "extra");
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}
try {
  delAttr(proxy, "extra");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print(typeName(e));
}
print(getAttr(proxy, "_log"));
