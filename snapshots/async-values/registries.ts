import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Functions that wait in tables, lists and registries of decorators and classes, called by name, in loops, maps and comprehensions.

async function fetch(x: Dynamic = "made"): Promise<Dynamic> {
  await sleep(0);
  return x;
}
py.signature(fetch, "fetch", ["x="]);

const sig = { k: fetch };
py.print(
  await py.call(py.get(sig, "k"), []),
  await (py.get(sig, "zz") || fetch)("q"),
  await py.maxAsync(sig, { key: async (k: string) => await fetch(py.len(k)) }),
);
py.print(
  await py.alist(py.mapAsync(async (k: string) => await fetch(k), "ab")),
  [...(await py.alist(py.mapAsync(fetch, "cd")))],
  py.mergeDicts(
    await (async () => {
      const items2 = new py.Dict();
      for (const k of py.iterate("e")) {
        items2.set(k, await fetch(k));
      }
      return items2;
    })(),
  ),
  py.dict(await py.alist(py.mapAsync(async (k: string) => py.Tuple.of(k, await fetch(k)), "fg"))),
);
py.print(
  py.join(
    " ",
    await py.alist(
      (async function* () {
        for (const w of py.split("h i")) {
          yield await fetch(w);
        }
      })(),
    ),
  ),
  py.tuple(
    await py.alist(
      (async function* () {
        for (const i of py.range(2)) {
          yield await fetch(i);
        }
      })(),
    ),
  ),
  py.set(
    await py.alist(
      (async function* () {
        for (const i of py.Tuple.of(1)) {
          yield await fetch(i);
        }
      })(),
    ),
  ),
);
const x: Dynamic[] = [fetch];
await py.getItem(x, 0)("z");
const y = py.pop(x);
py.print(
  await y("popped"),
  await (async (f: Dynamic) => await py.call(f, ["l"]))(fetch),
  await py.call(true ? fetch : null, ["cond"]),
);
function deco(reg: PyDict): Dynamic {
  function inner(f: Dynamic): Dynamic {
    py.setItem(reg, py.getAttr(f, "__name__"), f);
    return f;
  }
  py.signature(inner, "deco.<locals>.inner", ["f"]);
  return inner;
}
const reg = new py.Dict();
const one: Dynamic = py.call(deco(reg), [
  py.signature(
    async function one(): Promise<Dynamic> {
      return await fetch("one");
    },
    "one",
    [],
  ),
]);
const two: Dynamic = py.call(deco(reg), [
  py.signature(
    function two(): string {
      return "two";
    },
    "two",
    [],
  ),
]);
py.print(
  await (async () => {
    const items3: Dynamic[] = [];
    for (const n of py.iterate(reg)) {
      items3.push(await py.call(py.getItem(reg, n), []));
    }
    return items3;
  })(),
  await (async () => {
    const items4: Dynamic[] = [];
    for (const f of py.values(reg)) {
      items4.push(await py.call(f, []));
    }
    return items4;
  })(),
  await (async () => {
    const items5 = new py.Dict();
    for (const [n, f] of py.items(reg)) {
      items5.set(n, await py.call(f, []));
    }
    return items5;
  })(),
);
class Agent {
  declare tools: PyDict;
  static tools: Dynamic = new py.Dict();
  static __init_subclass__({ ...k }: Dynamic = {}): void {}
  static tool(f: Dynamic): Dynamic {
    py.setItem(this.tools, py.getAttr(f, "__name__"), f);
    return f;
  }
  static {
    py.signature(this.tool, "Agent.tool", ["f"]);
  }
  async run(n: Dynamic, { ...a }: Dynamic = {}): Promise<Dynamic> {
    return await py.call(py.getItem(this.tools, n), [], a);
  }

  static {
    py.classAttribute(this, "tools");
  }
}
const search: Dynamic = py.call(py.getAttr(Agent, "tool"), [
  py.signature(
    async function search(q: Dynamic = "x"): Promise<Dynamic> {
      return await fetch(q);
    },
    "search",
    ["q="],
  ),
]);
py.print(await new Agent().run("search", { q: "query" }), await py.call(py.getAttr(new Agent(), "run"), ["search"]));
