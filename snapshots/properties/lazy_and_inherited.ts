import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Lazy properties, overriding, cached_property.
class A {
  declare n: number;
  declare _client: Dynamic;
  constructor() {
    this.n = 0;
    this._client = null;
  }
  get client(): Dynamic {
    if (this._client === null) {
      this.n += 1;
      this._client = { id: this.n };
    }
    return this._client;
  }
  get heavy(): number {
    return py.cachedProperty(this, "heavy", () => {
      this.n += 10;
      return this.n;
    });
  }
}
class B extends A {
  get client(): PyDict {
    return py.mergeDicts(super.client, { b: true });
  }
}
const a = new A();
py.print(a.client, py.is(a.client, a.client), a.heavy, a.heavy, a.n, py.contains(py.getAttr(a, "__dict__"), "heavy"));
py.print(new B().client, new B().heavy);
