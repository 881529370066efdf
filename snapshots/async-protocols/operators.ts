import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Special methods that wait behind operators, calls, loops and `with`, with values of one class, and of several.

class Rates {
  declare base: number;

  static async create(...args: Dynamic[]): Promise<Dynamic> {
    const created: Dynamic = new (this as Dynamic)();
    await created.__init__(...args);
    return created;
  }
  async __init__(base: number): Promise<void> {
    await sleep(0);
    this.base = base;
  }

  async __call__(amount: Dynamic, to: Dynamic = "EUR"): Promise<string> {
    await sleep(0);
    return `${py.str(py.mul(amount, this.base))} ${py.str(to)}`;
  }
  static {
    py.signature(this.prototype.__call__, "Rates.__call__", ["amount", "to="]);
  }

  async __enter__(): Promise<Rates> {
    await sleep(0);
    py.print("open", this.base);
    return this;
  }

  async __exit__(kind: Dynamic, value: Dynamic, trace: Dynamic): Promise<boolean> {
    await sleep(0);
    py.print("close", py.truthy(kind) ? py.getAttr(kind, "__name__") : null, value);
    return py.is(kind, py.KeyError);
  }

  async *__iter__(): AsyncGenerator<Dynamic> {
    for (let step = 0; step < 3; step++) {
      await sleep(0);
      yield py.add(this.base, step);
    }
  }

  __repr__(): string {
    return `Rates(${this.base})`;
  }
}

class Other {
  __enter__(): number {
    return 5;
  }

  __exit__(...rest2: Dynamic[]): boolean {
    const exc: Dynamic = py.Tuple.of(...rest2);
    return false;
  }

  __call__(amount: Dynamic, to: Dynamic = "EUR"): string {
    return `other ${py.str(amount)} ${py.str(to)}`;
  }
  static {
    py.signature(this.prototype.__call__, "Other.__call__", ["amount", "to="]);
  }

  __iter__(): Dynamic {
    return py.iter([7, 8]);
  }
}

const rates = await Rates.create(2);
py.print(await rates.__call__(3), await rates.__call__(4, "USD"));
for (const source of py.Tuple.of(rates, new Other())) {
  py.print(
    await (async () => {
      const items: Dynamic[] = [];
      for await (const x of py.iterateAsync(source)) {
        items.push(x);
      }
      return items;
    })(),
    py.list(await py.readStream(source)),
    py.sum(await py.readStream(source)),
    await py.maxAsync(source),
    await py.isInAsync(3, source),
    py.sorted(await py.readStream(source), { reverse: true }),
  );
  py.print(
    await py.call(source, [1]),
    await (async (f: Dynamic) => await py.call(f, [2]))(source),
    await py.alist(py.mapAsync(source, [1, 2])),
  );
  const [a, rest] = py.unpackStar(await py.alist(source), 1, 0);
  py.print(
    a,
    rest,
    [...(await py.alist(source)), 0],
    py.dict(await py.alist(py.zipAsync("ab", source))),
    py.eq(new py.PySet([...(await py.alist(source))]), py.set(await py.readStream(source))),
  );
  py.print(...(await py.alist(source)), py.keywords({ sep: "|" }));
  py.print(
    py.join(
      ",",
      await py.alist(
        (async function* () {
          for await (const x of py.iterateAsync(source)) {
            yield py.str(x);
          }
        })(),
      ),
    ),
    await py.anyAsync(
      (async function* () {
        for await (const x of py.iterateAsync(source)) {
          yield py.gt(x, 3);
        }
      })(),
    ),
    await py.nextAsync(py.iterAsync(source)),
  );
  const manager: Dynamic = source;
  const opened = await py.enterAwaited(manager);
  let failed = false;
  try {
    py.print("in", py.isInstance(opened, py.int) ? opened : py.getAttr(opened, "base"));
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
}
const manager2: Dynamic = await Rates.create(9);
const r = await py.enterAwaited(manager2);
let failed2 = false;
try {
  const manager3: Dynamic = await Rates.create(10);
  await py.enterAwaited(manager3);
  let failed3 = false;
  try {
    throw new py.KeyError("swallowed");
  } catch (caught3) {
    failed3 = true;
    if (!(await py.exitAwaited(manager3, caught3))) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      await py.exitAwaited(manager3);
    }
  }
} catch (caught2) {
  failed2 = true;
  if (!(await py.exitAwaited(manager2, caught2))) {
    throw caught2;
  }
} finally {
  if (!failed2) {
    await py.exitAwaited(manager2);
  }
}
try {
  const manager4: Dynamic = await Rates.create(11);
  await py.enterAwaited(manager4);
  let failed4 = false;
  try {
    throw new py.ValueError("seen");
  } catch (caught4) {
    failed4 = true;
    if (!(await py.exitAwaited(manager4, caught4))) {
      throw caught4;
    }
  } finally {
    if (!failed4) {
      await py.exitAwaited(manager4);
    }
  }
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.ValueError);
  py.print("after", e);
}

async function first(source: Dynamic): Promise<Dynamic> {
  for await (const x of py.iterateAsync(source)) {
    return x;
  }
  return null;
}

py.print(
  await first(rates),
  await first(new Other()),
  await first([1]),
  await first(
    (async function* () {
      for await (const x of py.iterateAsync(rates)) {
        yield x;
      }
    })(),
  ),
);

class Chain {
  declare steps: Dynamic;
  constructor(...rest3: Dynamic[]) {
    const steps: Dynamic = py.Tuple.of(...rest3);
    this.steps = steps;
  }

  __or__(other: Dynamic): Chain {
    return new Chain(...this.steps, other);
  }

  async __call__(value: Dynamic): Promise<Dynamic> {
    for (const step of this.steps) {
      value = await py.call(step, [value]);
    }
    return value;
  }
  static {
    py.signature(this.prototype.__call__, "Chain.__call__", ["value"]);
  }
}

async function slow(x: Dynamic): Promise<Dynamic> {
  await sleep(0);
  return py.add(x, 1);
}
py.signature(slow, "slow", ["x"]);

const chain = py.bitor(
  py.bitor(new Chain(slow), (x: Dynamic) => py.mul(x, 2)),
  slow,
);
py.print(
  await py.call(chain, [1]),
  py.add(await py.call(py.bitor(chain, py.str), [2]), "!"),
  await (async () => {
    const items2: Dynamic[] = [];
    for (const x of py.range(3)) {
      items2.push(await py.call(chain, [x]));
    }
    return items2;
  })(),
);
py.print(
  await py.alist(py.mapAsync(chain, py.Tuple.of(1, 2))),
  await py.sortedAsync([3, 1, 2], { key: chain, reverse: true }),
  await py.maxAsync([1, 2], { key: async (x: number) => py.neg(await py.call(chain, [x])) }),
);
