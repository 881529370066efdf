import * as py from "./runtime/python/index.js";
import type { AnyBase, Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Dataclasses, enums and named tuples whose methods wait.

async function fetch(name: Dynamic): Promise<Dynamic> {
  await sleep(0);
  py.print("fetch", name);
  return py.callMethod(name, "upper", []);
}

class Plain {
  declare x: number;

  constructor(x: number) {
    this.x = x;
  }
  static {
    py.dataclass(this, [{ name: "x" }]);
    py.signature(this, "Plain.__init__", ["x"]);
  }

  async remote(): Promise<Dynamic> {
    return await fetch(py.str(this.x));
  }
}

class Kind extends py.Enum {
  static A: Dynamic = new (Kind as Dynamic)("a");
  static B: Dynamic = new (Kind as Dynamic)("b");
  async load(): Promise<Dynamic> {
    return await fetch(this.value);
  }
  async label(): Promise<Dynamic> {
    return py.add(await fetch(this.name), "!");
  }
  static {
    py.awaitedProperty(this, "label");
  }
}
py.enumeration(Kind);

class Pair extends (py.namedTuple("Pair", ["left", "right"]) as AnyBase) {
  declare left: Dynamic;
  declare right: Dynamic;
  async both(): Promise<Dynamic> {
    return py.add(await fetch(this.left), await fetch(this.right));
  }
}

py.print(await new Plain(5).remote(), py.eq(new Plain(1), new Plain(1)));
py.print(
  await Kind.A.load(),
  await (async () => {
    const items: Dynamic[] = [];
    for (const k of py.iterate(Kind)) {
      items.push(await k.load());
    }
    return items;
  })(),
  await py.call(Kind, ["b"]).label(),
);
py.print(await new Pair("l", "r").both());
