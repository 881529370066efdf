import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";

// __await__, async context managers, async iterators written by hand.
class Ready {
  declare v: number;
  constructor(v: number) {
    this.v = v;
  }
  *__await__(): Generator<Dynamic> {
    // Python: yield from asyncio.sleep(0).__await__()
    yield* py.iterate(py.notMigrated("unsupported-expression", "asyncio.sleep(0).__await__()"));
    return this.v;
  }
}
class Lazy {
  __await__(): Dynamic {
    // Python: return self._go().__await__()
    return py.notMigrated("unsupported-expression", "self._go().__await__()");
  }
  async _go(): Promise<string> {
    return "lazy";
  }
}
class Conn {
  async __aenter__(): Promise<Dynamic> {
    py.print("open");
    return this;
  }
  async __aexit__(t: Dynamic, e: Dynamic, tb: Dynamic): Promise<boolean> {
    py.print("close", py.truthy(t) ? py.getAttr(t, "__name__") : null, e);
    return py.is(t, py.KeyError);
  }
  async *query(n: Dynamic): AsyncGenerator<Dynamic> {
    for (const i of py.range(n)) {
      await sleep(0);
      yield i;
    }
  }
}
class Count {
  declare n: number;
  declare i: number;
  constructor(n: number) {
    const items: Dynamic[] = [n, 0];
    this.n = items[0];
    this.i = items[1];
  }
  __aiter__(): Count {
    return this;
  }
  async __anext__(): Promise<Dynamic> {
    if (this.i >= this.n) {
      throw new py.StopAsyncIteration();
    }
    this.i += 1;
    return this.i;
  }
}
async function main(): Promise<Dynamic> {
  py.print(await py.settled(new Ready(7)), await py.settled(new Lazy()));
  const manager: Dynamic = new Conn();
  const c = await py.enterAsync(manager);
  let failed = false;
  try {
    py.print(
      await (async () => {
        const items2: Dynamic[] = [];
        for await (const x of py.iterateAsync(py.callMethod(c, "query", [3]))) {
          if (py.truthy(x)) {
            items2.push(x);
          }
        }
        return items2;
      })(),
    );
    throw new py.KeyError("k");
  } catch (caught) {
    failed = true;
    if (!(await py.exitAsync(manager, caught))) {
      throw caught;
    }
  } finally {
    if (!failed) {
      await py.exitAsync(manager);
    }
  }
  try {
    const manager2: Dynamic = new Conn();
    await py.enterAsync(manager2);
    let failed2 = false;
    try {
      const manager3: Dynamic = new Conn();
      await py.enterAsync(manager3);
      let failed3 = false;
      try {
        throw new py.ValueError("v");
      } catch (caught3) {
        failed3 = true;
        if (!(await py.exitAsync(manager3, caught3))) {
          throw caught3;
        }
      } finally {
        if (!failed3) {
          await py.exitAsync(manager3);
        }
      }
    } catch (caught2) {
      failed2 = true;
      if (!(await py.exitAsync(manager2, caught2))) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        await py.exitAsync(manager2);
      }
    }
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.ValueError);
    py.print("out", e);
  }
  {
    for await (const i of py.iterateAsync(new Count(2))) {
      py.print(i);
    }
    py.print("else");
  }
  py.print(
    await (async () => {
      const items3: Dynamic[] = [];
      for await (const i of py.iterateAsync(new Count(3))) {
        items3.push(i);
      }
      return items3;
    })(),
    await (async () => {
      const items4 = new py.Dict();
      for await (const i of py.iterateAsync(new Count(2))) {
        items4.set(i, py.mul(i, i));
      }
      return items4;
    })(),
    await (async () => {
      const items5 = new py.PySet();
      for await (const i of py.iterateAsync(new Count(2))) {
        items5.add(i);
      }
      return items5;
    })(),
  );
  async function f(): Promise<Dynamic> {
    const manager4: Dynamic = new Conn();
    await py.enterAsync(manager4);
    let failed4 = false;
    try {
      return "early";
    } catch (caught5) {
      failed4 = true;
      if (!(await py.exitAsync(manager4, caught5))) {
        throw caught5;
      }
    } finally {
      if (!failed4) {
        await py.exitAsync(manager4);
      }
    }
    return null;
  }
  py.print(await f());
  for (let i = 0; i < 3; i++) {
    const manager5: Dynamic = new Conn();
    await py.enterAsync(manager5);
    let failed5 = false;
    try {
      if (py.eq(i, 1)) {
        break;
      }
      continue;
    } catch (caught6) {
      failed5 = true;
      if (!(await py.exitAsync(manager5, caught6))) {
        throw caught6;
      }
    } finally {
      if (!failed5) {
        await py.exitAsync(manager5);
      }
    }
  }
  const it = new Count(1);
  py.print(await py.anext(it), await py.anext(it, "dflt"));
  return null;
}
await run(py.coroutine(main));
