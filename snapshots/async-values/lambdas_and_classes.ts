import {
  AssertionError,
  Dict,
  type Dynamic,
  Tuple,
  ValueError,
  add as pyAdd,
  call,
  callAsync,
  callMethod,
  callMethodAsync,
  coroutine,
  eq,
  getAttr,
  gt,
  iadd,
  items,
  lazyFlatMap,
  lt,
  map,
  mul,
  or,
  print,
  range,
  rethrowUnless,
  setAttr,
  setItem,
  settled,
  signature,
  sorted,
  splitKeywords,
  spread,
  str,
  sum,
  truthy,
  unpackStar,
} from "./runtime/python/index.js";
import { gather, run as pyRun, sleep } from "./runtime/python/stdlib/asyncio.js";
import { wraps } from "./runtime/python/stdlib/functools.js";
import { partial } from "./runtime/python/stdlib/partial.js";

// Coroutines through lambdas, partials, subclasses, classmethods, properties and closures.
class Base {
  async run(x: Dynamic): Promise<string> {
    return `base ${str(x)}`;
  }
  async twice(x: Dynamic): Promise<Dynamic[]> {
    return [await this.run(x), await this.run(x)];
  }
  static async make(n: number): Promise<Dynamic> {
    await sleep(0);
    const o = new this();
    setAttr(o, "n", n);
    return o;
  }
  static async help(): Promise<string> {
    return "help";
  }
  get later(): string {
    return coroutine(() => this.run("prop")) as Dynamic;
  }
}
class Child extends Base {
  async run(x: Dynamic): Promise<Dynamic> {
    return pyAdd("child ", await super.run(x));
  }
}
function logged(fn: Dynamic): Dynamic {
  const inner: Dynamic = wraps(fn)(
    signature(
      async function inner(...rest2: Dynamic[]): Promise<Dynamic> {
        const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest2);
        const r = await settled(call(fn, a, k));
        print("log", getAttr(fn, "__name__"), r);
        return r;
      },
      "logged.<locals>.inner",
      ["*a", "**k"],
    ),
  );
  return inner;
}
signature(logged, "logged", ["fn"]);
const add: Dynamic = logged(
  signature(
    async function add(a: Dynamic, b: Dynamic = 1): Promise<Dynamic> {
      return pyAdd(a, b);
    },
    "add",
    ["a", "b="],
  ),
);
async function apply(fn: Dynamic, ...rest3: Dynamic[]): Promise<Dynamic> {
  const args: Dynamic = Tuple.of(...rest3);
  return await settled(call(fn, args));
}
async function counter(): Promise<Dynamic> {
  let n: number = 0;
  async function inc(): Promise<Dynamic> {
    await sleep(0);
    n += 1;
    return n;
  }
  signature(inc, "counter.<locals>.inc", []);
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
    signature(this.prototype.on, "Handler.on", ["fn"]);
  }
  async fire(v: number): Promise<Dynamic[]> {
    const items2: Dynamic[] = [];
    for (const h of this.hooks) {
      items2.push(await settled(call(h, [v])));
    }
    return items2;
  }
}
const h = new Handler();
const first: Dynamic = call(getAttr(h, "on"), [
  signature(
    async function first(v: Dynamic): Promise<Dynamic> {
      return pyAdd(v, 1);
    },
    "first",
    ["v"],
  ),
]);
h.on(signature((v: Dynamic) => callAsync(first, [mul(v, 10)]), "<lambda>", ["v"]));
async function main(): Promise<string> {
  let y: Dynamic;
  const c = await Child.make(3);
  print(
    getAttr(c, "n"),
    await settled(callMethod(c, "twice", [1])),
    await Base.help(),
    await settled(getAttr(c, "later")),
  );
  print(
    await apply(
      signature((x: Dynamic) => callMethodAsync(c, "run", [x]), "main.<locals>.<lambda>", ["x"]),
      5,
    ),
    await apply(new partial(getAttr(c, "run"), 6)),
    await apply(getAttr(c, "run"), 7),
  );
  print(await settled(call(add, [1])), await settled(call(add, [1], { b: 5 })));
  const inc = await counter();
  print(await settled(call(inc, [])), await settled(call(inc, [])));
  print(await h.fire(2));
  print(
    await gather(...spread(map(first, [1, 2]))),
    await gather(...spread(lazyFlatMap(h.hooks, (f: Dynamic) => [callAsync(f, [9])]))),
  );
  const jobs = { a: callAsync(first, [1]), b: callMethodAsync(c, "run", [2]) };
  print(
    await (async () => {
      const items3 = new Dict();
      for (const [k, v] of items(jobs)) {
        items3.set(k, await settled(v));
      }
      return items3;
    })(),
  );
  print(
    sorted(
      await (async () => {
        const items4: Dynamic[] = [];
        for (const x of Tuple.of(3, 1)) {
          items4.push(await settled(call(first, [x])));
        }
        return items4;
      })(),
    ),
    sum([await settled(call(first, [1])), 2]),
    pyAdd(await settled(call(first, [1])), await settled(call(first, [2]))),
  );
  let x: Dynamic = true ? await settled(call(first, [1])) : await settled(call(first, [2]));
  print(
    x,
    or(await settled(call(first, [0])), () => "zero"),
    or(await settled(call(first, [-1])), () => "zero"),
    !truthy(await settled(call(first, [1]))),
    `${str(await settled(call(first, [4])))}`,
  );
  if (gt((y = await settled(call(first, [5]))), 5) && truthy(await settled(call(first, [1])))) {
    print("walrus", y);
  }
  while (lt(await settled(call(first, [x])), 5)) {
    x = iadd(x, 1);
  }
  print(
    x,
    await (async () => {
      const items5: Dynamic[] = [];
      for (const i of range(4)) {
        if (gt(await settled(call(first, [i])), 2)) {
          items5.push(i);
        }
      }
      return items5;
    })(),
    await (async () => {
      const items6 = new Dict();
      for (const i of range(2)) {
        items6.set(await settled(call(first, [i])), i);
      }
      return items6;
    })(),
  );
  const items7: Dynamic[] = [
    await settled(call(first, [1])),
    [await settled(call(first, [2])), 3, 4],
  ];
  const a = items7[0];
  const [b, rest] = unpackStar(items7[1], 1, 0);
  print(a, b, rest);
  const d = new Dict();
  const value = await settled(call(first, [2]));
  setItem(d, await settled(call(first, [1])), value);
  print(d);
  if (!eq(await settled(call(first, [1])), 2)) {
    throw new AssertionError("no");
  }
  try {
    throw new ValueError(await settled(call(first, [7])));
  } catch (caught) {
    const e = rethrowUnless(caught, ValueError);
    print(e);
  }
  function sync(): Dynamic {
    return callAsync(first, [100]);
  }
  print(await settled(sync()));
  return "done";
}
print(await pyRun(coroutine(main)));
