import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { lruCache } from "./runtime/python/stdlib/lru-cache.js";

// Class methods that count and configure per class, statics used in the body, decorated ones, properties beside them.

class Config {
  static _values: Dynamic = { debug: false };
  static _loaded: Dynamic = 0;

  static load({ ...values }: Dynamic = {}): Dynamic {
    this._loaded += 1;
    (this as Dynamic)._values = py.mergeDicts(this._values, values);
    return this;
  }

  static get(key: Dynamic, default_: Dynamic = null): Dynamic {
    return py.get(this._values, key, default_);
  }

  static slow(x: Dynamic): Dynamic {
    py.setAttr(Config, "calls", py.add(py.getAttr(Config, "calls", 0), 1));
    return py.mul(x, x);
  }
  static {
    py.signature(this.slow, "Config.slow", ["x", "#static"]);
  }

  get debug(): Dynamic {
    return (this.constructor as Dynamic).get("debug");
  }

  static {
    py.decorateStatic(this, "slow", lruCache(null));
  }
}

class Test extends Config {}

Test.load({ debug: true });
py.print(Config._loaded, Test._loaded, Config.get("debug"), Test.get("debug"), new Test().debug, new Config().debug);
Config.load({ a: 1 }).load({ b: 2 });
py.print(Config._loaded, Test._loaded, Config._values, Test.get("a", "none"));
py.print(
  py.callMethod(Config, "slow", [3]),
  py.callMethod(Config, "slow", [3]),
  py.callMethod(Config, "slow", [4]),
  py.getAttr(Config, "calls"),
);

class Ids {
  static _next: Dynamic = 0;

  static take(): string {
    this._next += 1;
    return `${py.str(py.getAttr(this, "__name__"))}-${this._next}`;
  }

  static reset(): void {
    (Ids as Dynamic)._next = 0;
  }
}

class Other extends Ids {}

py.print(Ids.take(), Ids.take(), Other.take(), Other.take(), Ids.take());
Ids.reset();
py.print(Ids.take(), Other.take(), (new Ids().constructor as Dynamic).take());
