import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";
import { SimpleNamespace } from "./runtime/python/stdlib/types.js";

let operand: Dynamic;
let operand2: Dynamic;
// Functions that wait as methods of classes, patched and bound members, in namespaces, tuples, enums, generators and every kind of expression.
async function fetch(x: Dynamic): Promise<Dynamic> {
  await sleep(0);
  return x;
}
py.signature(fetch, "fetch", ["x"]);
class Base {
  async run(x: Dynamic): Promise<Dynamic> {
    return py.add("base ", await fetch(x));
  }
  plain(): number {
    return 1;
  }
}
class Sub extends Base {
  async run(x: Dynamic): Promise<Dynamic> {
    return py.add(
      py.add("sub ", await py.callMethod(Base, "run", [this, x])),
      py.str(await py.callMethod(Base, "plain", [this])),
    );
  }
  static {
    py.signature(this.prototype.run, "Sub.run", ["x"]);
  }
}
const tool = new Sub();
py.print(
  await py.callMethod(Base, "run", [tool, "a"]),
  await py.callMethod(Sub, "run", [tool, "b"]),
  await py.callMethod(py.type(tool), "run", [tool, "c"]),
  await py.callMethod(py.getAttr(tool, "__class__"), "run", [tool, "d"]),
);
for (const cls of py.Tuple.of(Base, Sub)) {
  py.print(
    await py.call(py.getAttr(cls, "run"), [py.call(cls, []), "e"]),
    await py.callMethod(py.call(cls, []), "run", ["f"]),
  );
}
const f = py.getAttr(tool, "run");
const g = py.getAttr(Base, "run");
py.print(
  await f("g"),
  await py.call(g, [tool, "h"]),
  await py.call(py.getAttr(tool, "run"), ["i"]),
  await py.call(py.getAttr(Base, "run"), [tool, "j"]),
);
py.setAttr(Sub, "extra", async (self: Dynamic, y: Dynamic) => await fetch(y));
py.print(await py.callMethod(tool, "extra", ["k"]));
for (const n of py.Tuple.of("dyn_a", "dyn_b")) {
  py.setAttr(
    tool,
    n,
    (
      (lambdaN: Dynamic) =>
      async (v: Dynamic, n: Dynamic = lambdaN as Dynamic) =>
        await fetch(py.add(n, v))
    )(n),
  );
}
py.print(await py.callMethod(tool, "dyn_a", ["1"]), await py.callMethod(tool, "dyn_b", ["2"]));
py.setAttr(Sub, "run", async (self: Dynamic, x: Dynamic) => await fetch(py.add("patched ", x)));
py.print(await tool.run("z"));
class Reg extends py.DictBase {
  __missing__(k: Dynamic): Dynamic {
    return async (v: Dynamic) => await fetch(py.add(k, v));
  }
  __getattr__(k: Dynamic): Dynamic {
    return py.getItem(this, k);
  }
}
const r = py.call(Reg, [], { a: fetch });
py.print(await py.call(py.getItem(r, "a"), ["x"]), await py.callMethod(r, "a", ["y"]));
const ns = new SimpleNamespace({ go: fetch, sub: new SimpleNamespace({ deep: async () => await fetch("deep") }) });
py.print(await py.callMethod(ns, "go", ["n"]), await py.callMethod(py.getAttr(ns, "sub"), "deep", []));
const T = py.namedTuple("T", "name fn");
const t = await py.call(T, ["t", fetch]);
py.print(
  await py.callMethod(t, "fn", ["nt"]),
  await py.call(py.getItem(t, 1), ["nt1"]),
  await (async () => {
    const items: Dynamic[] = [];
    for (const x of py.Tuple.of(t)) {
      items.push(await py.callMethod(x, "fn", [py.getAttr(x, "name")]));
    }
    return items;
  })(),
);
class D {
  declare fn: (...args: Dynamic[]) => Dynamic;

  constructor(fn: (...args: Dynamic[]) => Dynamic) {
    this.fn = fn;
  }
  static {
    py.dataclass(this, [{ name: "fn" }]);
    py.signature(this, "D.__init__", ["fn"]);
  }
  async __call__(...rest: Dynamic[]): Promise<Dynamic> {
    const a: Dynamic = py.Tuple.of(...rest);
    return await py.call(this.fn, a);
  }
  static {
    py.signature(this.prototype.__call__, "D.__call__", ["*a"]);
  }
}
const d = new D(fetch);
py.print(await d.__call__("d1"), await py.call(d.fn, ["d2"]));
function outer(): PyDict {
  async function inner(x: Dynamic): Promise<Dynamic> {
    return await fetch(x);
  }
  py.signature(inner, "outer.<locals>.inner", ["x"]);
  return { k: inner, l: [inner, py.signature(async (y: Dynamic) => await inner(y), "outer.<locals>.<lambda>", ["y"])] };
}
const o = outer();
py.print(
  await py.call(py.getItem(o, "k"), ["o1"]),
  await py.call(py.getItem(py.getItem(o, "l"), 1), ["o2"]),
  await (async () => {
    const items2: Dynamic[] = [];
    for (const h of py.iterate(py.getItem(o, "l"))) {
      items2.push(await py.call(h, ["o3"]));
    }
    return items2;
  })(),
);
class Op extends py.Enum {
  static A: Dynamic = new (Op as Dynamic)("a");
  async apply(v: string): Promise<Dynamic> {
    return await fetch(py.add(this.value, v));
  }
}
py.enumeration(Op);
py.print(
  await Op.A.apply("x"),
  await py.call(Op, ["a"]).apply("y"),
  await (async () => {
    const items3: Dynamic[] = [];
    for (const op of py.iterate(Op)) {
      items3.push(await op.apply("z"));
    }
    return items3;
  })(),
);
const gen = (async function* () {
  for (const i of py.range(2)) {
    yield await fetch(i);
  }
})();
py.print(await py.nextAsync(gen), await py.alist(gen));
async function* g2(): AsyncGenerator<Dynamic> {
  let x: Dynamic = (yield await fetch(1)) ?? null;
  while (py.truthy(x)) {
    x = (yield await fetch(x)) ?? null;
  }
  return await fetch("ret");
}
async function* g3(): AsyncGenerator<Dynamic> {
  const r = yield* g2();
  yield py.Tuple.of("r", r);
}
const it = g3();
py.print(await py.nextAsync(it), await py.sendAsync(it, 5), await py.sendAsync(it, null));
py.print(...(await py.alist(py.mapAsync(fetch, [1, 2]))), py.keywords({ sep: "," }));
py.print(
  py.call(py.dict, [], py.keywordParts({ a: await fetch(1) }, { b: await fetch(2) })),
  [
    ...(await py.alist(
      (async function* () {
        for (const i of py.iterate("ab")) {
          yield await fetch(i);
        }
      })(),
    )),
  ],
  await py.call(
    py.signature(
      async (...rest2: Dynamic[]) => {
        const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
        return await fetch(a);
      },
      "<lambda>",
      ["*a", "**k"],
    ),
    [await fetch(1)],
    { z: 1 },
  ),
);
const x = py.truthy(await fetch(0)) ? await fetch(1) : py.truthy((operand = await fetch(2))) ? operand : await fetch(3);
py.print(
  x,
  py.truthy((operand2 = await fetch(1))) ? await fetch(0) : operand2,
  py.getSlice([1, 2, 3], await fetch(0), await fetch(2)),
  py.mergeDicts(await fetch({ k: 1 })),
  `${py.format(await fetch(3), `>${py.format(await fetch(5), "")}`)}|`,
  py.add(await fetch("a"), await fetch("b")),
  py.isIn(await fetch(1), [await fetch(1)]),
  !py.truthy(await fetch(0)),
  py.getSlice(await fetch([3, 1]), null, null, -1),
);
py.print(
  py.sum(
    await py.alist(
      (async function* () {
        for (const i of py.range(3)) {
          yield await fetch(i);
        }
      })(),
    ),
  ),
  await py.maxAsync(
    (async function* () {
      for (const i of py.range(3)) {
        yield await fetch(i);
      }
    })(),
    { default: 0 },
  ),
  await py.allAsync(
    (async function* () {
      for (const i of [1, 1]) {
        yield await fetch(i);
      }
    })(),
  ),
  py.any([await fetch(0), await fetch(1)]),
  py.sorted([await fetch(2), await fetch(1)]),
  await py.alist(py.filterAsync(fetch, [0, 1])),
  await py.alist(
    py.zipAsync(
      py.mapAsync(fetch, "ab"),
      (async function* () {
        for (const i of py.iterate("cd")) {
          yield await fetch(i);
        }
      })(),
    ),
  ),
  py.join("", await py.alist(py.mapAsync(fetch, "ef"))),
  await py.alist(py.enumerateAsync(py.mapAsync(fetch, "g"))),
  py.list(py.reversed([await fetch(1)])),
  await py.minAsync(py.mapAsync(fetch, [3, 2])),
  py.tuple(await py.alist(py.mapAsync(fetch, "h"))),
  py.set(await py.alist(py.mapAsync(fetch, "i"))),
  py.dict(await py.alist(py.zipAsync("j", py.mapAsync(fetch, "k")))),
  py.sum(await py.alist(py.mapAsync(fetch, [1, 2]))),
);
