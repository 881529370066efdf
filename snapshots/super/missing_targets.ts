import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// super where nothing is above: object's __init__, missing methods, object's own __repr__, __eq__ and __setattr__, a dict subclass.
class Root {
  declare ready: boolean;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__({ ...kwargs }: Dynamic = {}): void {
    py.call(py.superOf(Root, this).__init__, [], kwargs);
    this.ready = true;
  }

  close(): Dynamic {
    return ["Root"];
  }
}

class Mixin {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  close(): Dynamic {
    return py.add(["Mixin"], py.call(py.superOf(Mixin, this).close, []));
  }

  optional(): Dynamic[] {
    return ["mixin"];
  }
}

class Good extends py.mixin(Mixin, Root) {}

class Alone extends Mixin {}

py.print(new Good().close(), new Good().ready, new Good().optional());
try {
  new Alone().close();
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(e);
}

class Repr {
  __repr__(): string {
    return (
      "R:" +
      py.str(py.callMethod(py.callObjectMethod(this, "__repr__", []), "startswith", ["<__main__.Repr object at"]))
    );
  }

  __eq__(other: Dynamic): boolean {
    return py.is(py.callObjectMethod(this, "__eq__", [other]), py.NotImplemented);
  }

  __setattr__(name: Dynamic, value: Dynamic): void {
    py.callObjectMethod(this, "__setattr__", [name, py.mul(value, 2)]);
  }
}

const r = new Repr();
py.setAttr(r, "a", 2);
py.print(r, py.getAttr(r, "a"), py.eq(r, 1));

class Keys extends py.DictBase {
  __missing__(key: Dynamic): string {
    return `no ${py.str(key)}`;
  }

  __setitem__(key: Dynamic, value: Dynamic): void {
    py.superOf(Keys, this).__setitem__(py.callMethod(key, "lower", []), value);
  }
}

const k = new Keys();
py.setItem(k, "ABC", 1);
py.print(py.getItem(k, "abc"), py.getItem(k, "x"), k);
