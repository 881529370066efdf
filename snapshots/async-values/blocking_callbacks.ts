import {
  Dict,
  type Dynamic,
  RuntimeError,
  Tuple,
  ValueError,
  add,
  alist,
  anext,
  call,
  dict,
  enumerateAsync,
  getItem,
  iadd,
  iterateAsync,
  join,
  mapAsync,
  max,
  mul,
  print,
  range,
  rethrowUnless,
  setItem,
  signature,
  splitKeywords,
  str,
  sum,
  unpack,
} from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Functions that sleep, handed around in a program without async def.
async function work(x: Dynamic): Promise<Dynamic> {
  await sleep(0.001);
  return add(x, 1);
}
signature(work, "work", ["x"]);
async function twice(fn: Dynamic, x: number): Promise<Dynamic> {
  return await fn(await fn(x));
}
function compose(...rest: Dynamic[]): Dynamic {
  const fns: Dynamic = Tuple.of(...rest);
  async function run(x: Dynamic): Promise<Dynamic> {
    for (const f of fns) {
      x = await call(f, [x]);
    }
    return x;
  }
  signature(run, "compose.<locals>.run", ["x"]);
  return run;
}
class Job {
  declare fn: Dynamic;
  constructor(fn: Dynamic) {
    this.fn = fn;
  }
  async run(x: Dynamic): Promise<Dynamic> {
    return await this.fn(x);
  }
  async __call__(x: Dynamic): Promise<Dynamic> {
    return mul(await this.run(x), 10);
  }
  static {
    signature(this.prototype.__call__, "Job.__call__", ["x"]);
  }
}
function retry(times: number): Dynamic {
  function deco(fn: Dynamic): Dynamic {
    async function wrapper(...rest2: Dynamic[]): Promise<Dynamic> {
      const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest2);
      for (let i = 0; i < times; i++) {
        try {
          return await call(fn, a, k);
        } catch (caught) {
          const e = rethrowUnless(caught, ValueError);
          print("retry", i, e);
          await sleep(0.001);
        }
      }
      throw new RuntimeError("gave up");
    }
    signature(wrapper, "retry.<locals>.deco.<locals>.wrapper", ["*a", "**k"]);
    return wrapper;
  }
  signature(deco, "retry.<locals>.deco", ["fn"]);
  return deco;
}
const state = { n: 0 };
const flaky: Dynamic = call(retry(3), [
  signature(
    function flaky(x: Dynamic): Dynamic {
      setItem(state, "n", iadd(getItem(state, "n"), 1));
      if (getItem(state, "n") < 3) {
        throw new ValueError(getItem(state, "n"));
      }
      return x;
    },
    "flaky",
    ["x"],
  ),
]);
print(
  await twice(work, 1),
  await compose(work, work, str)(1),
  await new Job(work).run(4),
  await new Job(work).__call__(4),
);
print(
  await (async () => {
    const items: Dynamic[] = [];
    for (const i of range(3)) {
      items.push(await work(i));
    }
    return items;
  })(),
  await (async () => {
    const items2 = new Dict();
    for (const i of range(2)) {
      items2.set(i, await work(i));
    }
    return items2;
  })(),
  await alist(mapAsync(work, [1, 2])),
);
print(
  await call(flaky, ["ok"]),
  sum(
    await alist(
      (async function* () {
        for (const i of range(3)) {
          yield await work(i);
        }
      })(),
    ),
  ),
  await (async () => {
    const items3: Dynamic[] = [];
    for (const f of Tuple.of(work, str)) {
      items3.push(await call(f, [1]));
    }
    return items3;
  })(),
);
async function* gen(n: number): AsyncGenerator<Dynamic> {
  for (let i = 0; i < n; i++) {
    await sleep(0.001);
    yield i;
  }
}
print(
  await alist(gen(3)),
  sum(await alist(gen(4))),
  await (async () => {
    const items4: Dynamic[] = [];
    for await (const x of gen(2)) {
      items4.push(x);
    }
    return items4;
  })(),
  dict(await alist(enumerateAsync(gen(2)))),
  await anext(gen(1)),
  max(await alist(gen(3))),
);
for await (const [i, x] of iterateAsync(enumerateAsync(gen(2), 1))) {
  print(i, x);
}
const g = gen(2);
print(await anext(g), await anext(g), await anext(g, "end"));
const [a, b] = unpack(await alist(gen(2)), 2);
print(a, b, ...(await alist(gen(2))));
async function* chain(): AsyncGenerator<Dynamic> {
  yield* gen(2);
  yield "x";
}
print(
  await alist(chain()),
  join(
    "-",
    await alist(
      (async function* () {
        for await (const v of chain()) {
          yield str(v);
        }
      })(),
    ),
  ),
);
