import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Properties whose getters wait, read through known and unknown receivers, cached ones, and in subclasses.

async function load(name: Dynamic): Promise<Dynamic> {
  await sleep(0);
  py.print("load", name);
  return py.callMethod(name, "upper", []);
}

class Store {
  declare name: Dynamic;
  declare _client: Dynamic;
  constructor(name: Dynamic) {
    this.name = name;
    this._client = null;
  }

  async client(): Promise<Dynamic> {
    if (this._client == null) {
      this._client = await load(this.name);
    }
    return this._client;
  }
  static {
    py.awaitedProperty(this, "client");
  }

  async index(): Promise<Dynamic> {
    return py.cachedPropertyAsync(this, "index", async () => {
      return await load(py.add(this.name, "-index"));
    });
  }
  static {
    py.awaitedProperty(this, "index");
  }

  async describe(): Promise<string> {
    return `${py.str(await this.client())}/${py.str(await this.index())}`;
  }

  static {
    py.pyClass(this, { name: "Store" });
  }
}

class SubStore extends Store {
  async client(): Promise<Dynamic> {
    return py.add(await super.client(), "!");
  }
  static {
    py.awaitedProperty(this, "client");
    py.pyClass(this, { name: "SubStore" });
  }
}

const store = new Store("docs");
py.print(await store.client(), await store.client());
py.print(await store.index(), await store.index());
py.print(await store.describe());
py.print(await new SubStore("sub").describe());
py.print(
  await (async () => {
    const items: Dynamic[] = [];
    for (const s of py.Tuple.of(new Store("a"), new SubStore("b"))) {
      items.push(await py.propertyAsync(s, "client"));
    }
    return items;
  })(),
);

async function show(thing: Dynamic): Promise<Dynamic> {
  return await py.propertyAsync(thing, "client");
}

py.print(await show(store), await show(new SubStore("c")));
py.print(await py.propertyAsync(store, "client"));
const stores = { x: new Store("x") };
py.print(await py.getItem(stores, "x").client());
