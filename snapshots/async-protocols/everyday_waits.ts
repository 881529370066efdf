import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

let operand2: Dynamic;
let operand3: Dynamic;
let items8: Dynamic;
let value: Dynamic;
let printAll: Dynamic;
let first: Dynamic;
// Where everyday code waits without saying so: properties, constructors, defaults, sort keys, str, eq, chained calls, conditions, f-strings.

async function fetch(x: Dynamic): Promise<Dynamic> {
  await sleep(0);
  return x;
}

class Base {
  declare name: Dynamic;

  static async create(...args: Dynamic[]): Promise<Dynamic> {
    const created: Dynamic = new (this as Dynamic)();
    await created.__init__(...args);
    return created;
  }
  async __init__(name: Dynamic): Promise<void> {
    this.name = await fetch(name);
  }

  async title(): Promise<Dynamic> {
    return await py.callMethod(await fetch(this.name), "title", []);
  }
  static {
    py.awaitedProperty(this, "title");
  }

  async score(): Promise<Dynamic> {
    return 1;
  }
  static {
    py.signature(this.prototype.score, "Base.score", []);
    py.pyClass(this, { name: "Base" });
  }
}

class Special extends Base {
  declare extra: Dynamic;
  async __init__(name: Dynamic, extra: Dynamic = null): Promise<void> {
    let operand: Dynamic;
    await super.__init__(name);
    this.extra = py.truthy((operand = extra)) ? operand : await Base.create(`${py.str(name)}-extra`);
  }

  async title(): Promise<Dynamic> {
    return py.add("special ", await super.title());
  }
  static {
    py.awaitedProperty(this, "title");
  }

  async score(): Promise<Dynamic> {
    return py.add(await super.score(), await fetch(10));
  }
  static {
    py.signature(this.prototype.score, "Special.score", []);
  }

  static async load(name: Dynamic): Promise<Special> {
    return await this.create(await fetch(name));
  }

  static {
    py.pyClass(this, { name: "Special" });
  }
}

class Item {
  declare rank: number;
  declare text: Dynamic;

  constructor(rank: number, text: Dynamic = "made") {
    this.rank = rank;
    this.text = text;
  }
  static {
    py.dataclass(this, [{ name: "rank" }, { name: "text", compare: false }], { order: true });
    py.signature(this, "Item.__init__", ["rank", "text="]);
  }
}

const items: Dynamic[] = [await Base.create("plain a"), await Special.create("b one"), await Special.load("c two")];
py.print(
  await (async () => {
    const items2: Dynamic[] = [];
    for (const i of items) {
      items2.push(await py.propertyAsync(i, "title"));
    }
    return items2;
  })(),
  await (async () => {
    const items3: Dynamic[] = [];
    for (const i of items) {
      items3.push(await py.callMethod(i, "score", []));
    }
    return items3;
  })(),
  await py.propertyAsync(py.getAttr(py.getItem(items, 1), "extra"), "title"),
);
py.print(
  await py.sortedAsync(
    (async function* () {
      for (const i of items) {
        yield await py.propertyAsync(i, "title");
      }
    })(),
    { key: async (t: Dynamic) => await fetch(py.len(t)) },
  ),
  py.getAttr(await py.maxAsync(items, { key: async (i: Dynamic) => await py.callMethod(i, "score", []) }), "name"),
);
await py.sortAsync(items, {
  key: async (i: Dynamic) =>
    py.Tuple.of(py.neg(await py.callMethod(i, "score", [])), await py.propertyAsync(i, "title")),
});
py.print(items.map((i: Dynamic) => py.getAttr(i, "name")));
py.print(
  py.contains(py.getSlice(items, 1, null), py.getItem(items, 0)),
  py.index(items, py.getItem(items, 1)),
  py.count(items, py.getItem(items, 1)),
);
py.print(
  await (async () => {
    const items4 = new py.Dict();
    for (const i of items) {
      if (py.gt(await py.callMethod(i, "score", []), 1) && py.truthy(await fetch(true))) {
        items4.set(py.getAttr(i, "name"), await py.propertyAsync(i, "title"));
      }
    }
    return items4;
  })(),
);
py.print(
  py.truthy((operand2 = await fetch(null))) ? operand2 : await fetch("default"),
  py.truthy(await fetch(0)) ? await fetch(1) : await fetch(2),
  !py.truthy(await fetch("")),
  py.lt(await fetch(3), (operand3 = await fetch(4))) && py.lt(operand3, await fetch(5)),
);
const text = `${py.format(py.repr(await fetch("x")), ">5")} ${py.format(await py.propertyAsync(py.getItem(items, 0), "title"), "<20")}|`;
py.print(
  text,
  py.getItem(await fetch([1, 2]), await fetch(0)),
  py.callMethod(py.getItem(await fetch({ a: { b: 1 } }), "a"), "get", ["b"]),
  py.callMethod(py.getItem(py.callMethod(await fetch("a,b"), "split", [","]), -1), "upper", []),
);

const withDefaultCache: Dynamic = new py.Dict();
const withDefaultMade: Dynamic = await fetch("at definition");
async function withDefault(
  x: number,
  cache: PyDict = withDefaultCache as Dynamic,
  made: Dynamic = withDefaultMade as Dynamic,
): Promise<Dynamic> {
  py.setDefault(cache, x, await fetch(x));
  return py.Tuple.of(made, py.len(cache));
}

py.print(await withDefault(1), await withDefault(2), await withDefault(2, undefined, await fetch("given")));
py.print(
  new Item(2),
  new Item(1, "t"),
  py.getItem(py.sorted([new Item(2), new Item(1)]), 0),
  py.eq(new Item(1), new Item(1, "other")),
);
{
  while (py.gt((value = await fetch(items.length)), 1)) {
    py.pop(items);
  }
  py.print("left", value);
}
if (!py.truthy(await fetch(true))) {
  throw new py.AssertionError("never");
}
try {
  if (!py.truthy(await fetch(false))) {
    throw new py.AssertionError(await fetch("message"));
  }
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AssertionError);
  py.print(e);
}
try {
  throw py.raise(await fetch(new py.ValueError("fetched")));
} catch (caught2) {
  const e = py.rethrowUnless(caught2, await fetch(py.KeyError), await fetch(py.ValueError));
  py.print(py.repr(e));
}
const d = py.mergeDicts(
  new py.Dict([[await fetch("k"), await fetch("v")]] as [Dynamic, Dynamic][]),
  await fetch({ m: 1 }),
);
const value2 = await fetch(2);
py.setItem(d, await fetch("n"), value2);
py.setItem(d, "m", py.iadd(py.getItem(d, "m"), await fetch(5)));
py.delItem(d, await fetch("k"));
false
  ? py.print(
      d,
      [...py.spread(await fetch([1])), ...py.spread(await fetch(py.Tuple.of(2)))],
      (printAll = py.signature(
        (...rest: Dynamic[]) => {
          const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
          return py.Tuple.of(a, k);
        },
        "<lambda>",
        ["*a", "**k"],
      )),
      py.keywords({ sep: false ? "\n" : " " }),
    )
  : py.print(d);
const items5: Dynamic[] = [await fetch(1), await fetch(py.Tuple.of(2, 3))];
const x = items5[0];
const [y, z] = py.unpack(items5[1], 2);
py.print(
  x,
  y,
  z,
  (
    (lambdaA: Dynamic) =>
    (a: Dynamic = lambdaA as Dynamic) =>
      a
  )(await fetch(7))(),
  await (async () => {
    const items6: Dynamic[] = [];
    for (const i of py.range(3)) {
      if (py.ne(await fetch(i), 1)) {
        items6.push(await fetch(i));
      }
    }
    return items6;
  })(),
  await (async () => {
    const items7 = new py.PySet();
    for (const i of py.Tuple.of(1, 1)) {
      items7.add(await fetch(i));
    }
    return items7;
  })(),
  py.neg(await fetch(2)),
  py.pow(await fetch(2), 2),
);
const subject: Dynamic = await fetch({ type: "text", items: [1, 2] });
if (
  py.isMapping(subject) &&
  py.contains(subject, "type") &&
  py.eq(py.getItem(subject, "type"), "text") &&
  py.contains(subject, "items") &&
  ((items8 = py.sequenceOf(py.getItem(subject, "items")))?.length ?? -1) >= 1 &&
  ((first = items8[0]), true) &&
  py.eq(await fetch(first), 1)
) {
  py.print("matched", first);
} else {
  py.print("no");
}

async function recurse(n: number): Promise<Dynamic[]> {
  return n === 0 ? [] : [await fetch(n), ...(await recurse(n - 1))];
}

py.print(
  await recurse(3),
  await py.propertyAsync(py.getItem(items, 0), "title"),
  py.getAttr(py.getItem(items, 0), "missing", await fetch("d")),
  py.hasAttr(py.getItem(items, 0), "title"),
);
const method = py.getAttr(py.getItem(items, 0), "score");
const bound: Dynamic[] = items.map((i: Dynamic) => py.getAttr(i, "score"));
py.print(
  await py.call(method, []),
  await (async () => {
    const items9: Dynamic[] = [];
    for (const b of bound) {
      items9.push(await py.call(b, []));
    }
    return items9;
  })(),
  await py.alist(py.mapAsync(py.getAttr(Base, "score"), items)),
  await py.callMethod(py.getItem(items, 0), "score", []),
  py.getItem(py.vars(py.getItem(items, 0)), "name"),
);
let globalCounter: Dynamic = 0;

async function bump(): Promise<Dynamic> {
  globalCounter = py.iadd(globalCounter, await fetch(1));
  return globalCounter;
}

py.print(
  await (async () => {
    const items10: Dynamic[] = [];
    for (const _ of py.range(3)) {
      items10.push(await bump());
    }
    return items10;
  })(),
  py.add(await bump(), py.mul(await bump(), await bump())),
);
