import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { gather, run as pyRun, sleep } from "./runtime/python/stdlib/asyncio.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// Coroutines through lambdas, partials, subclasses, classmethods, properties and closures.
class Base {
  async run(x: Dynamic): Promise<Dynamic> {
    return `base ${py.str(x)}`;
  }
  async twice(x: Dynamic): Promise<Dynamic> {
    return [await this.run(x), await this.run(x)];
  }
  static async make(n: number): Promise<Dynamic> {
    await sleep(0);
    const o = new this();
    py.setAttr(o, "n", n);
    return o;
  }
  static async help(): Promise<string> {
    return "help";
  }
  get later(): Dynamic {
    return py.coroutine(() => this.run("prop"));
  }
}
class Child extends Base {
  async run(x: Dynamic): Promise<Dynamic> {
    return py.add("child ", await super.run(x));
  }
}
function logged(fn: Dynamic): Dynamic {
  const inner: Dynamic = wraps(fn)(
    py.signature(
      async function inner(...rest2: Dynamic[]): Promise<Dynamic> {
        const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
        const r = await py.settled(py.call(fn, a, k));
        py.print("log", py.getAttr(fn, "__name__"), r);
        return r;
      },
      "logged.<locals>.inner",
      ["*a", "**k"],
    ),
  );
  return inner;
}
py.signature(logged, "logged", ["fn"]);
const add: Dynamic = logged(
  py.signature(
    async function add(a: Dynamic, b: Dynamic = 1): Promise<Dynamic> {
      return py.add(a, b);
    },
    "add",
    ["a", "b="],
  ),
);
async function apply(fn: Dynamic, ...rest3: Dynamic[]): Promise<Dynamic> {
  const args: Dynamic = py.Tuple.of(...rest3);
  return await py.settled(py.call(fn, args));
}
async function counter(): Promise<Dynamic> {
  let n: number = 0;
  async function inc(): Promise<Dynamic> {
    await sleep(0);
    n += 1;
    return n;
  }
  py.signature(inc, "counter.<locals>.inc", []);
  return inc;
}
class Handler {
  declare hooks: Dynamic[];
  constructor() {
    this.hooks = [];
  }
  on(fn: Dynamic): Dynamic {
    this.hooks.push(fn);
    return fn;
  }
  static {
    py.signature(this.prototype.on, "Handler.on", ["fn"]);
  }
  async fire(v: number): Promise<Dynamic> {
    const items2: Dynamic[] = [];
    for (const h of this.hooks) {
      items2.push(await py.settled(py.call(h, [v])));
    }
    return items2;
  }
}
const h = new Handler();
const first: Dynamic = py.call(py.getAttr(h, "on"), [
  py.signature(
    async function first(v: Dynamic): Promise<Dynamic> {
      return py.add(v, 1);
    },
    "first",
    ["v"],
  ),
]);
h.on(py.signature((v: Dynamic) => py.callAsync(first, [py.mul(v, 10)]), "<lambda>", ["v"]));
async function main(): Promise<string> {
  let y: Dynamic;
  const c = await Child.make(3);
  py.print(
    py.getAttr(c, "n"),
    await py.settled(py.callMethod(c, "twice", [1])),
    await Base.help(),
    await py.settled(py.getAttr(c, "later")),
  );
  py.print(
    await apply(
      py.signature((x: Dynamic) => py.callMethodAsync(c, "run", [x]), "main.<locals>.<lambda>", ["x"]),
      5,
    ),
    await apply(new partial(py.getAttr(c, "run"), 6)),
    await apply(py.getAttr(c, "run"), 7),
  );
  py.print(await py.settled(py.call(add, [1])), await py.settled(py.call(add, [1], { b: 5 })));
  const inc = await counter();
  py.print(await py.settled(py.call(inc, [])), await py.settled(py.call(inc, [])));
  py.print(await h.fire(2));
  py.print(
    await gather(...py.spread(py.map(first, [1, 2]))),
    await gather(...py.spread(py.lazyFlatMap(h.hooks, (f: Dynamic) => [py.callAsync(f, [9])]))),
  );
  const jobs = { a: py.callAsync(first, [1]), b: py.callMethodAsync(c, "run", [2]) };
  py.print(
    await (async () => {
      const items3 = new py.Dict();
      for (const [k, v] of py.items(jobs)) {
        items3.set(k, await py.settled(v));
      }
      return items3;
    })(),
  );
  py.print(
    py.sorted(
      await (async () => {
        const items4: Dynamic[] = [];
        for (const x of py.Tuple.of(3, 1)) {
          items4.push(await py.settled(py.call(first, [x])));
        }
        return items4;
      })(),
    ),
    py.sum([await py.settled(py.call(first, [1])), 2]),
    py.add(await py.settled(py.call(first, [1])), await py.settled(py.call(first, [2]))),
  );
  let x: Dynamic = true ? await py.settled(py.call(first, [1])) : await py.settled(py.call(first, [2]));
  py.print(
    x,
    py.or(await py.settled(py.call(first, [0])), () => "zero"),
    py.or(await py.settled(py.call(first, [-1])), () => "zero"),
    !py.truthy(await py.settled(py.call(first, [1]))),
    `${py.str(await py.settled(py.call(first, [4])))}`,
  );
  if (py.gt((y = await py.settled(py.call(first, [5]))), 5) && py.truthy(await py.settled(py.call(first, [1])))) {
    py.print("walrus", y);
  }
  while (py.lt(await py.settled(py.call(first, [x])), 5)) {
    x = py.iadd(x, 1);
  }
  py.print(
    x,
    await (async () => {
      const items5: Dynamic[] = [];
      for (const i of py.range(4)) {
        if (py.gt(await py.settled(py.call(first, [i])), 2)) {
          items5.push(i);
        }
      }
      return items5;
    })(),
    await (async () => {
      const items6 = new py.Dict();
      for (const i of py.range(2)) {
        items6.set(await py.settled(py.call(first, [i])), i);
      }
      return items6;
    })(),
  );
  const items7: Dynamic[] = [await py.settled(py.call(first, [1])), [await py.settled(py.call(first, [2])), 3, 4]];
  const a = items7[0];
  const [b, rest] = py.unpackStar(items7[1], 1, 0);
  py.print(a, b, rest);
  const d = new py.Dict();
  const value = await py.settled(py.call(first, [2]));
  py.setItem(d, await py.settled(py.call(first, [1])), value);
  py.print(d);
  if (!py.eq(await py.settled(py.call(first, [1])), 2)) {
    throw new py.AssertionError("no");
  }
  try {
    throw new py.ValueError(await py.settled(py.call(first, [7])));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print(e);
  }
  function sync(): Dynamic {
    return py.callAsync(first, [100]);
  }
  py.print(await py.settled(sync()));
  return "done";
}
py.print(await pyRun(py.coroutine(main)));
