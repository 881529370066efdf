import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Constructors that wait: made with create(), subclasses, defaults, class-level state, factories and containers.

async function fetch(name: Dynamic): Promise<PyDict> {
  await sleep(0);
  py.print("fetch", name);
  return { name };
}

class Base {
  declare data: PyDict;

  static async create(...args: Dynamic[]): Promise<Dynamic> {
    const created: Dynamic = new (this as Dynamic)();
    await created.__init__(...args);
    return created;
  }
  static {
    py.madeAsync(this);
  }
  static made: Dynamic = 0;

  async __init__(name: Dynamic = "base"): Promise<void> {
    this.data = await fetch(name);
    Base.made += 1;
  }
  static {
    py.signature(this, "Base.__init__", ["name="]);
  }

  show(): Dynamic {
    return py.getItem(this.data, "name");
  }
}

class Child extends Base {
  declare extra: PyDict;
  async __init__(name: Dynamic): Promise<void> {
    await super.__init__(py.add(name, "-child"));
    this.extra = await fetch("extra");
  }
  static {
    py.signature(this, "Child.__init__", ["name"]);
  }
}

class Plain extends Base {}

class Holder {
  declare items: Dynamic[];
  declare byName: PyDict;

  static async create(...args: Dynamic[]): Promise<Dynamic> {
    const created: Dynamic = new (this as Dynamic)();
    await created.__init__(...args);
    return created;
  }
  static {
    py.madeAsync(this);
  }
  async __init__(): Promise<void> {
    this.items = [await Child.create("one"), await Plain.create()];
    this.byName = await (async () => {
      const items2 = new py.Dict();
      for (const k of py.Tuple.of("p", "q")) {
        items2.set(k, await Base.create(k));
      }
      return items2;
    })();
  }
  static {
    py.signature(this, "Holder.__init__", []);
  }

  static async build(): Promise<Holder> {
    return await this.create();
  }
}

py.print((await Base.create()).show(), (await Child.create("c")).show(), (await Plain.create("pl")).show());
const holder = await Holder.build();
py.print(
  holder.items.map((i: Dynamic) => py.callMethod(i, "show", [])),
  py.sorted(holder.byName),
);
const kinds = { base: Base, child: Child };
const made: Dynamic[] = [];
for (const k of py.iterate(kinds)) {
  made.push(await py.call(py.getItem(kinds, k), ["k" + k]));
}
py.print(
  made.map((m: Dynamic) => py.callMethod(m, "show", [])),
  py.getItem(made, 1) instanceof Child,
);
py.print(Base.made);

async function factory(kind: Dynamic, ...rest: Dynamic[]): Promise<Child> {
  const args: Dynamic = py.Tuple.of(...rest);
  return await kind.create(...args);
}

py.print((await factory(Child, "via")).show());
py.print(py.callMethod(py.getItem(await py.alist(py.mapAsync(Base, ["m1", "m2"])), 1), "show", []));
