import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Members that Python calls by itself and that have to wait: __init__, properties, defaults, sort keys, __call__, __iter__, __enter__, __getitem__, __len__ of a table.

async function load(name: Dynamic): Promise<PyDict> {
  await sleep(0.001);
  return { name, rank: py.len(name) };
}

class Record_ {
  declare data: PyDict;
  declare held: PyDict;

  static async create(...args: Dynamic[]): Promise<Dynamic> {
    const created: Dynamic = new (this as Dynamic)();
    await created.__init__(...args);
    return created;
  }
  static {
    py.madeAsync(this);
  }
  async __init__(name: Dynamic): Promise<void> {
    this.data = await load(name);
  }
  static {
    py.signature(this, "Record.__init__", ["name"]);
  }

  async rank(): Promise<Dynamic> {
    return py.getItem(await load(py.getItem(this.data, "name")), "rank");
  }
  static {
    py.awaitedProperty(this, "rank");
  }

  async __call__(n: Dynamic): Promise<Dynamic> {
    return py.getItem(await load(py.mul(py.getItem(this.data, "name"), n)), "rank");
  }
  static {
    py.signature(this.prototype.__call__, "Record.__call__", ["n"]);
  }

  async *__iter__(): AsyncGenerator<Dynamic> {
    for await (const c of py.iterateAsync(py.getItem(this.data, "name"))) {
      yield py.getItem(await load(c), "name");
    }
  }

  async __enter__(): Promise<Record_> {
    this.held = await load("held");
    return this;
  }

  async __exit__(...rest: Dynamic[]): Promise<boolean> {
    const error: Dynamic = py.Tuple.of(...rest);
    await load("released");
    py.print("released", py.getItem(error, 0));
    return py.is(py.getItem(error, 0), py.KeyError);
  }

  static {
    py.pyClass(this, { name: "Record" });
  }
}

const initExtra: Dynamic = py.getItem(await load("default"), "rank");
class Special extends Record_ {
  declare extra: Dynamic;
  async __init__(name: Dynamic, extra: Dynamic = initExtra as Dynamic): Promise<void> {
    await super.__init__(name);
    this.extra = extra;
  }
  static {
    py.signature(this, "Special.__init__", ["name", "extra="]);
  }

  async rank(): Promise<Dynamic> {
    return py.add(await super.rank(), this.extra);
  }
  static {
    py.awaitedProperty(this, "rank");
  }
}

const records: Dynamic[] = [await Special.create("abc"), await Record_.create("a"), await Record_.create("ab")];
py.print(
  await (async () => {
    const items2: Dynamic[] = [];
    for (const r of records) {
      items2.push(await py.propertyAsync(r, "rank"));
    }
    return items2;
  })(),
  py.sorted(
    await py.alist(
      (async function* () {
        for (const r of records) {
          yield await py.propertyAsync(r, "rank");
        }
      })(),
    ),
  ),
);
py.print(
  await (async () => {
    const items3: Dynamic[] = [];
    for (const r of await py.sortedAsync(records, { key: async (r: Dynamic) => await py.propertyAsync(r, "rank") })) {
      items3.push(py.getItem(py.getAttr(r, "data"), "name"));
    }
    return items3;
  })(),
  py.getAttr(await py.maxAsync(records, { key: async (r: Dynamic) => await py.propertyAsync(r, "rank") }), "extra"),
);
py.print(await py.call(py.getItem(records, 0), [2]), py.list(await py.readStream(py.getItem(records, 2))), [
  ...(await py.alist(py.getItem(records, 1))),
]);
const manager: Dynamic = py.getItem(records, 1);
const r = await py.enterAwaited(manager);
let failed = false;
try {
  py.print(py.getItem(py.getAttr(r, "held"), "rank"));
  throw new py.KeyError("x");
} catch (caught) {
  failed = true;
  if (!(await py.exitAwaited(manager, caught))) {
    throw caught;
  }
} finally {
  if (!failed) {
    await py.exitAwaited(manager);
  }
}
py.print(
  await py.propertyAsync(py.getItem(records, 0), "rank"),
  py.hasAttr(py.getItem(records, 0), "rank"),
  py.getAttr(py.getItem(records, 0), "nope", null),
);
const table = new py.Dict(
  Array.from(py.Tuple.of(Record_, Special), (cls: Dynamic) => [py.getAttr(cls, "__name__"), cls] as [Dynamic, Dynamic]),
);
py.print(
  await (async () => {
    const items4 = new py.Dict();
    for (const [name, cls] of py.items(table)) {
      items4.set(name, await py.propertyAsync(await py.call(cls, ["xy"]), "rank"));
    }
    return items4;
  })(),
);

const lateFallback: Dynamic = py.getItem(await load("fallback"), "name");
function late(x: Dynamic, fallback: Dynamic = lateFallback as Dynamic): Dynamic {
  return x || fallback;
}

py.print(
  late(0),
  late("x"),
  `${py.format(await py.propertyAsync(py.getItem(records, 2), "rank"), ">4")}|${py.str(await (await Record_.create("q")).rank())}`,
);
