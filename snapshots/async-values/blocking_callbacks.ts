import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Functions that sleep, handed around in a program without async def.
async function work(x: Dynamic): Promise<Dynamic> {
  await sleep(0.001);
  return py.add(x, 1);
}
py.signature(work, "work", ["x"]);
async function twice(fn: Dynamic, x: number): Promise<Dynamic> {
  return await fn(await fn(x));
}
function compose(...rest: Dynamic[]): Dynamic {
  const fns: Dynamic = py.Tuple.of(...rest);
  async function run(x: Dynamic): Promise<Dynamic> {
    for (const f of fns) {
      x = await py.call(f, [x]);
    }
    return x;
  }
  py.signature(run, "compose.<locals>.run", ["x"]);
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
    return py.mul(await this.run(x), 10);
  }
  static {
    py.signature(this.prototype.__call__, "Job.__call__", ["x"]);
  }
}
function retry(times: number): Dynamic {
  function deco(fn: Dynamic): Dynamic {
    async function wrapper(...rest2: Dynamic[]): Promise<Dynamic> {
      const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
      for (let i = 0; i < times; i++) {
        try {
          return await py.call(fn, a, k);
        } catch (caught) {
          const e = py.rethrowUnless(caught, py.ValueError);
          py.print("retry", i, e);
          await sleep(0.001);
        }
      }
      throw new py.RuntimeError("gave up");
    }
    py.signature(wrapper, "retry.<locals>.deco.<locals>.wrapper", ["*a", "**k"]);
    return wrapper;
  }
  py.signature(deco, "retry.<locals>.deco", ["fn"]);
  return deco;
}
const state = { n: 0 };
const flaky: Dynamic = py.call(retry(3), [
  py.signature(
    function flaky(x: Dynamic): Dynamic {
      py.setItem(state, "n", py.iadd(py.getItem(state, "n"), 1));
      if (py.getItem(state, "n") < 3) {
        throw new py.ValueError(py.getItem(state, "n"));
      }
      return x;
    },
    "flaky",
    ["x"],
  ),
]);
py.print(
  await twice(work, 1),
  await compose(work, work, py.str)(1),
  await new Job(work).run(4),
  await new Job(work).__call__(4),
);
py.print(
  await (async () => {
    const items: Dynamic[] = [];
    for (const i of py.range(3)) {
      items.push(await work(i));
    }
    return items;
  })(),
  await (async () => {
    const items2 = new py.Dict();
    for (const i of py.range(2)) {
      items2.set(i, await work(i));
    }
    return items2;
  })(),
  await py.alist(py.mapAsync(work, [1, 2])),
);
py.print(
  await py.call(flaky, ["ok"]),
  py.sum(
    await py.alist(
      (async function* () {
        for (const i of py.range(3)) {
          yield await work(i);
        }
      })(),
    ),
  ),
  await (async () => {
    const items3: Dynamic[] = [];
    for (const f of py.Tuple.of(work, py.str)) {
      items3.push(await py.call(f, [1]));
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
py.print(
  await py.alist(gen(3)),
  py.sum(await py.alist(gen(4))),
  await (async () => {
    const items4: Dynamic[] = [];
    for await (const x of gen(2)) {
      items4.push(x);
    }
    return items4;
  })(),
  py.dict(await py.alist(py.enumerateAsync(gen(2)))),
  await py.nextAsync(gen(1)),
  await py.maxAsync(gen(3)),
);
for await (const [i, x] of py.iterateAsync(py.enumerateAsync(gen(2), 1))) {
  py.print(i, x);
}
const g = gen(2);
py.print(await py.nextAsync(g), await py.nextAsync(g), await py.nextAsync(g, "end"));
const [a, b] = py.unpack(await py.takeAsync(gen(2), 2), 2);
py.print(a, b, ...(await py.alist(gen(2))));
async function* chain(): AsyncGenerator<Dynamic> {
  yield* gen(2);
  yield "x";
}
py.print(
  await py.alist(chain()),
  py.join(
    "-",
    await py.alist(
      (async function* () {
        for await (const v of chain()) {
          yield py.str(v);
        }
      })(),
    ),
  ),
);
