import {
  Dict,
  type Dynamic,
  KeyError,
  PySet,
  StopAsyncIteration,
  ValueError,
  anext,
  callMethod,
  coroutine,
  enterAsync,
  eq,
  exitAsync,
  getAttr,
  is,
  iterate,
  iterateAsync,
  mul,
  notMigrated,
  print,
  range,
  rethrowUnless,
  settled,
  truthy,
} from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";

// __await__, async context managers, async iterators written by hand.
class Ready {
  declare v: number;
  constructor(v: number) {
    this.v = v;
  }
  *__await__(): Generator<Dynamic> {
    // Python: yield from asyncio.sleep(0).__await__()
    yield* iterate(notMigrated("unsupported-expression", "asyncio.sleep(0).__await__()"));
    return this.v;
  }
}
class Lazy {
  __await__(): Dynamic {
    // Python: return self._go().__await__()
    return notMigrated("unsupported-expression", "self._go().__await__()");
  }
  async _go(): Promise<string> {
    return "lazy";
  }
}
class Conn {
  async __aenter__(): Promise<Dynamic> {
    print("open");
    return this;
  }
  async __aexit__(t: Dynamic, e: Dynamic, tb: Dynamic): Promise<boolean> {
    print("close", truthy(t) ? getAttr(t, "__name__") : null, e);
    return is(t, KeyError);
  }
  async *query(n: Dynamic): AsyncGenerator<Dynamic> {
    for (const i of range(n)) {
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
      throw new StopAsyncIteration();
    }
    this.i += 1;
    return this.i;
  }
}
async function main(): Promise<Dynamic> {
  print(await settled(new Ready(7)), await settled(new Lazy()));
  const manager: Dynamic = new Conn();
  const c = await enterAsync(manager);
  let failed = false;
  try {
    print(
      await (async () => {
        const items2: Dynamic[] = [];
        for await (const x of iterateAsync(callMethod(c, "query", [3]))) {
          if (truthy(x)) {
            items2.push(x);
          }
        }
        return items2;
      })(),
    );
    throw new KeyError("k");
  } catch (caught) {
    failed = true;
    if (!(await exitAsync(manager, caught))) {
      throw caught;
    }
  } finally {
    if (!failed) {
      await exitAsync(manager);
    }
  }
  try {
    const manager2: Dynamic = new Conn();
    await enterAsync(manager2);
    let failed2 = false;
    try {
      const manager3: Dynamic = new Conn();
      await enterAsync(manager3);
      let failed3 = false;
      try {
        throw new ValueError("v");
      } catch (caught3) {
        failed3 = true;
        if (!(await exitAsync(manager3, caught3))) {
          throw caught3;
        }
      } finally {
        if (!failed3) {
          await exitAsync(manager3);
        }
      }
    } catch (caught2) {
      failed2 = true;
      if (!(await exitAsync(manager2, caught2))) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        await exitAsync(manager2);
      }
    }
  } catch (caught4) {
    const e = rethrowUnless(caught4, ValueError);
    print("out", e);
  }
  {
    for await (const i of iterateAsync(new Count(2))) {
      print(i);
    }
    print("else");
  }
  print(
    await (async () => {
      const items3: Dynamic[] = [];
      for await (const i of iterateAsync(new Count(3))) {
        items3.push(i);
      }
      return items3;
    })(),
    await (async () => {
      const items4 = new Dict();
      for await (const i of iterateAsync(new Count(2))) {
        items4.set(i, mul(i, i));
      }
      return items4;
    })(),
    await (async () => {
      const items5 = new PySet();
      for await (const i of iterateAsync(new Count(2))) {
        items5.add(i);
      }
      return items5;
    })(),
  );
  async function f(): Promise<Dynamic> {
    const manager4: Dynamic = new Conn();
    await enterAsync(manager4);
    let failed4 = false;
    try {
      return "early";
    } catch (caught5) {
      failed4 = true;
      if (!(await exitAsync(manager4, caught5))) {
        throw caught5;
      }
    } finally {
      if (!failed4) {
        await exitAsync(manager4);
      }
    }
    return null;
  }
  print(await f());
  for (let i = 0; i < 3; i++) {
    const manager5: Dynamic = new Conn();
    await enterAsync(manager5);
    let failed5 = false;
    try {
      if (eq(i, 1)) {
        break;
      }
      continue;
    } catch (caught6) {
      failed5 = true;
      if (!(await exitAsync(manager5, caught6))) {
        throw caught6;
      }
    } finally {
      if (!failed5) {
        await exitAsync(manager5);
      }
    }
  }
  const it = new Count(1);
  print(await anext(it), await anext(it, "dflt"));
  return null;
}
await run(coroutine(main));
