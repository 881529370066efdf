import {
  AttributeError,
  DictBase,
  type Dynamic,
  NotImplemented,
  add,
  call,
  callMethod,
  callObjectMethod,
  eq,
  getAttr,
  getItem,
  is,
  mixin,
  mul,
  print,
  rethrowUnless,
  setAttr,
  setItem,
  str,
  superOf,
} from "./runtime/python/index.js";

// super where nothing is above: object's __init__, missing methods, object's own __repr__, __eq__ and __setattr__, a dict subclass.
class Root {
  declare ready: boolean;

  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__(...args);
  }
  __init__({ ...kwargs }: Dynamic = {}): void {
    call(superOf(Root, this).__init__, [], kwargs);
    this.ready = true;
  }

  close(): Dynamic[] {
    return ["Root"];
  }
}

class Mixin {
  constructor(...args: Dynamic[]) {
    (this as Dynamic).__init__?.(...args);
  }
  close(): Dynamic {
    return add(["Mixin"], call(superOf(Mixin, this).close, []));
  }

  optional(): Dynamic[] {
    return ["mixin"];
  }
}

class Good extends mixin(Mixin, Root) {}

class Alone extends Mixin {}

print(new Good().close(), new Good().ready, new Good().optional());
try {
  new Alone().close();
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(e);
}

class Repr {
  __repr__(): string {
    return (
      "R:" +
      str(
        callMethod(callObjectMethod(this, "__repr__", []), "startswith", [
          "<__main__.Repr object at",
        ]),
      )
    );
  }

  __eq__(other: Dynamic): boolean {
    return is(callObjectMethod(this, "__eq__", [other]), NotImplemented);
  }

  __setattr__(name: Dynamic, value: Dynamic): void {
    callObjectMethod(this, "__setattr__", [name, mul(value, 2)]);
  }
}

const r = new Repr();
setAttr(r, "a", 2);
print(r, getAttr(r, "a"), eq(r, 1));

class Keys extends DictBase {
  __missing__(key: Dynamic): string {
    return `no ${str(key)}`;
  }

  __setitem__(key: Dynamic, value: Dynamic): void {
    superOf(Keys, this).__setitem__(callMethod(key, "lower", []), value);
  }
}

const k = new Keys();
setItem(k, "ABC", 1);
print(getItem(k, "abc"), getItem(k, "x"), k);
